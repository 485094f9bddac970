using System.Buffers;
using System.Text.RegularExpressions;

namespace Kennisbank.Typing.Privacy;

/// <summary>A pattern of <c>privacyregels.json</c>.</summary>
/// <param name="starts">The texts that a match can begin with, one per line; empty when they cannot be listed.</param>
/// <param name="preconditions">Preconditions: a text that matches meets one alternative of each.</param>
/// <param name="checks">Conditions on the groups of a match.</param>
internal sealed class PrivacyPattern(string expression, string starts, PrivacyPrefilter[][] preconditions, PrivacyCheck[] checks)
{
    private const string Part = "deel1";

    private readonly Lazy<Regex> _anywhere = new(() => new Regex(expression, RegexOptions.CultureInvariant));
    private readonly Lazy<Regex> _here = new(() => new Regex($@"\G(?:{expression})", RegexOptions.CultureInvariant));
    private readonly Lazy<SearchValues<string>> _starts = new(() => SearchValues.Create(starts.Split('\n'), StringComparison.Ordinal));

    /// <summary>Whether a text may match; rules out most texts cheaply. May give false positives, never false negatives.</summary>
    public bool MayBeIn(NormalText text)
    {
        foreach (var ways in preconditions)
        {
            if (!Fits(ways, text))
            {
                return false;
            }
        }

        return true;
    }

    private static bool Fits(PrivacyPrefilter[] ways, NormalText text)
    {
        foreach (var way in ways)
        {
            if (way.Fits(text))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The reported part of each match, in order. When a match fails its checks, the search resumes directly after its start.</summary>
    /// <param name="isQuick">Whether only positions are tried at which a match can begin.</param>
    public IEnumerable<Group> In(string text, bool isQuick)
    {
        for (var (from, match) = (0, Next(text, 0, isQuick)); match is not null; match = Next(text, from, isQuick))
        {
            var passes = Array.TrueForAll(checks, check => check.Passes(match));
            if (passes)
            {
                yield return match.Groups[Part] is { Success: true } part ? part : match;
            }

            from = passes ? match.Index + match.Length : match.Index + 1;
        }
    }

    private Match? Next(string text, int from, bool isQuick)
    {
        if (!isQuick || starts.Length == 0)
        {
            return _anywhere.Value.Match(text, from) is { Success: true } match ? match : null;
        }

        for (var at = NextStart(text, from); at >= 0; at = NextStart(text, at + 1))
        {
            if (_here.Value.Match(text, at) is { Success: true } match)
            {
                return match;
            }
        }

        return null;
    }

    private int NextStart(string text, int from)
    {
        var found = text.AsSpan(from).IndexOfAny(_starts.Value);
        return found < 0 ? -1 : from + found;
    }
}
