using System.Collections;
using System.Text.RegularExpressions;

namespace Kennisbank.Checking.Privacy;

/// <summary>Finds what may give somebody away. The TypeScript twin is inspect.ts.</summary>
internal static class PrivacyScanner
{
    /// <summary>From first to last; no two overlap.</summary>
    public static IReadOnlyList<PrivacyFinding> Inspect(string text)
    {
        var hints = PrivacyGlance.Of(text);
        if (hints == PrivacyHints.None)
        {
            return [];
        }

        List<PrivacyFinding>? found = null;
        BitArray? taken = null;

        // What blocks stands before what asks in the file, so it wins where both see the same words.
        foreach (var rule in PrivacyRuleFile.All)
        {
            foreach (var (start, end) in Matches(rule, hints, text))
            {
                taken ??= new BitArray(text.Length);
                if (Take(taken, start, end))
                {
                    (found ??= []).Add(new PrivacyFinding(rule, start, text[start..end]));
                }
            }
        }

        found?.Sort((a, b) => a.Start.CompareTo(b.Start));
        return found ?? [];
    }

    private static bool Take(BitArray taken, int start, int end)
    {
        for (var at = start; at < end; at++)
        {
            if (taken[at])
            {
                return false;
            }
        }

        for (var at = start; at < end; at++)
        {
            taken[at] = true;
        }

        return true;
    }

    private static IEnumerable<Span> Matches(PrivacyRule rule, PrivacyHints hints, string text)
    {
        foreach (var pattern in rule.PatternsFor(hints))
        {
            for (var match = pattern.Match(text); match.Success; match = match.NextMatch())
            {
                if ((rule.Test is null || rule.Test(match.Value)) && WithNear(rule, text, Span.Of(match)) is { } whole)
                {
                    yield return whole;
                }
            }
        }
    }

    /// <summary>The match and all that must stand near it; null when some of that does not.</summary>
    private static Span? WithNear(PrivacyRule rule, string text, Span own)
    {
        var near = Surroundings(text, own, rule.Within);
        var surroundings = text[near.Start..near.End];
        foreach (var other in rule.Near)
        {
            var match = other().Match(surroundings);
            if (!match.Success)
            {
                return null;
            }

            own = own.Including(Span.Of(match, near.Start));
        }

        return own;
    }

    /// <summary>So many characters before and after, but no further than the paragraph.</summary>
    private static Span Surroundings(string text, Span span, int within)
    {
        var from = Math.Max(0, span.Start - within);
        var to = Math.Min(text.Length, span.End + within);
        var before = text.AsSpan(from..span.Start).LastIndexOf("\n\n");
        var after = text.AsSpan(span.End..to).IndexOf("\n\n");
        return new Span(before < 0 ? from : from + before + 2, after < 0 ? to : span.End + after);
    }

    private readonly record struct Span(int Start, int End)
    {
        public static Span Of(Match match, int offset = 0) => new(offset + match.Index, offset + match.Index + match.Length);

        public Span Including(Span other) => new(Math.Min(Start, other.Start), Math.Max(End, other.End));
    }
}
