using System.Buffers;
using System.Text.RegularExpressions;

namespace Kennisbank.Typing.Privacy;

/// <summary>A pattern of <c>privacyregels.json</c>.</summary>
/// <param name="starts">What a match can begin with, one on each line; empty when that cannot be listed.</param>
/// <param name="demands">A text that holds it meets all of them, each in one of some ways.</param>
/// <param name="checks">What its groups must pass.</param>
internal sealed class PrivacyPattern(string expression, string starts, PrivacyGlance[][] demands, PrivacyCheck[] checks)
{
    private const string Part = "deel1";

    private readonly Lazy<Regex> _anywhere = new(() => new Regex(expression, RegexOptions.CultureInvariant));
    private readonly Lazy<Regex> _here = new(() => new Regex($@"\G(?:{expression})", RegexOptions.CultureInvariant));
    private readonly Lazy<SearchValues<string>> _starts = new(() => SearchValues.Create(starts.Split('\n'), StringComparison.Ordinal));

    /// <summary>Whether it may be found in a text; most of them can be passed over. It says yes too often, and never no by mistake.</summary>
    public bool MayBeIn(NormalText text)
    {
        foreach (var ways in demands)
        {
            if (!Fits(ways, text))
            {
                return false;
            }
        }

        return true;
    }

    private static bool Fits(PrivacyGlance[] ways, NormalText text)
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

    /// <summary>What is told of each match, from first to last. Behind one that does not pass its checks, another may begin at once.</summary>
    /// <param name="isQuick">Whether only places are tried at which a match can begin.</param>
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
