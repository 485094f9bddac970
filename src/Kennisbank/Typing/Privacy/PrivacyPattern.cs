using System.Text.RegularExpressions;

namespace Kennisbank.Typing.Privacy;

/// <summary>A pattern of <c>privacyregels.json</c>.</summary>
/// <param name="quick">Finds a match at the position given when the starts are known, otherwise anywhere behind it.</param>
/// <param name="starts">The number of the list of words that a match can begin with; null when they cannot be listed.</param>
/// <param name="preconditions">Preconditions: a text that matches meets one alternative of each.</param>
/// <param name="checks">Conditions on the groups of a match.</param>
internal sealed class PrivacyPattern(string expression, Func<Regex> quick, int? starts, PrivacyPrefilter[][] preconditions, PrivacyCheck[] checks)
{
    private const string Part = "deel1";

    private readonly Lazy<Regex> _anywhere = new(() => new Regex(expression, RegexOptions.CultureInvariant));
    private readonly Lazy<Regex> _quick = new(quick);

    /// <summary>Whether a text with these clues may match; rules out most texts cheaply. May give false positives, never false negatives.</summary>
    public bool Fits(Clues clues)
    {
        if (starts is { } list && !clues.Has(list))
        {
            return false;
        }

        foreach (var ways in preconditions)
        {
            if (!Fits(ways, clues))
            {
                return false;
            }
        }

        return true;
    }

    private static bool Fits(PrivacyPrefilter[] ways, Clues clues)
    {
        foreach (var way in ways)
        {
            if (way.Fits(clues))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The reported part of each match, in order. When a match fails its checks, the search resumes directly after its start.</summary>
    /// <param name="clues">Of the text; without them, every position is tried.</param>
    public IEnumerable<Group> In(string text, Clues? clues) =>
        clues is null ? Anywhere(_anywhere.Value, text) : starts is { } list ? AtStarts(text, clues.Starts, list) : Anywhere(_quick.Value, text);

    private IEnumerable<Group> Anywhere(Regex regex, string text)
    {
        for (var match = regex.Match(text); match.Success;)
        {
            var passes = Passes(match);
            if (passes)
            {
                yield return Reported(match);
            }

            match = regex.Match(text, passes ? match.Index + match.Length : match.Index + 1);
        }
    }

    private IEnumerable<Group> AtStarts(string text, List<Start> known, int list)
    {
        var from = 0;
        foreach (var start in known)
        {
            if (start.At >= from && start.IsOf(list) && _quick.Value.Match(text, start.At) is { Success: true } match && Passes(match))
            {
                yield return Reported(match);
                from = match.Index + match.Length;
            }
        }
    }

    private bool Passes(Match match) => Array.TrueForAll(checks, check => check.Passes(match));

    private static Group Reported(Match match) => match.Groups[Part] is { Success: true } part ? part : match;
}
