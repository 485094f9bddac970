using Kennisbank.Parsing;

namespace Kennisbank.Typing.Privacy;

/// <summary>Finds text that may identify somebody. The TypeScript twin is inspect.ts. Reused from text to text.</summary>
/// <param name="isQuick">Whether patterns that cannot match are skipped, which affects only the time it takes.</param>
internal sealed class PrivacyScanner(bool isQuick = true)
{
    private static readonly List<PrivacyMatch> None = [];

    private readonly NormalText _normal = new();
    private readonly KeptMatches _kept = new();
    private readonly Dictionary<PrivacyPattern[], List<PrivacyMatch>> _parts = [];

    /// <summary>For each paragraph, found once, for all rules.</summary>
    private readonly List<Clues> _clues = [];

    private VisibleText _text = new();
    private int _read = -1;

    /// <summary>In order, without overlaps.</summary>
    public IReadOnlyList<PrivacyFinding> Inspect(VisibleText text)
    {
        _text = text;
        _kept.Clear();
        _parts.Clear();
        _read = -1;
        for (var paragraph = 0; paragraph < text.ParagraphCount; paragraph++)
        {
            InspectAlone(paragraph);
        }

        foreach (var rule in PrivacyRuleFile.Together)
        {
            InspectTogether(rule);
        }

        return _kept.All.Count == 0
            ? []
            : [.. _kept.All.OrderBy(kept => kept.Place).Select(kept => new PrivacyFinding(kept.Rule, kept.Paragraph, kept.Place, kept.Text))];
    }

    /// <summary>Matches within a paragraph. Rules that block come first in the file, so they win where both match the same words.</summary>
    private void InspectAlone(int paragraph)
    {
        if (_clues.Count == paragraph)
        {
            _clues.Add(new Clues());
        }

        Read(paragraph);
        _clues[paragraph].Read(_normal.Words);
        foreach (var rule in PrivacyRuleFile.Alone)
        {
            foreach (var match in Matches(rule, rule.Patterns, paragraph))
            {
                if (rule.Test is null || rule.Test(match.Text))
                {
                    Keep(match);
                }
            }
        }
    }

    private void Read(int paragraph)
    {
        if (_read != paragraph)
        {
            _read = paragraph;
            _normal.Read(_text.Paragraph(paragraph));
        }
    }

    /// <summary>
    /// Each match of the rule in a text that meets its other conditions. Reports the whole span when it is one short piece, otherwise the first
    /// part that was not reported already.
    /// </summary>
    private void InspectTogether(PrivacyRule rule)
    {
        // Checked one at a time, because most texts lack one of them.
        var rest = new List<PrivacyMatch>[rule.Near.Length];
        for (var part = 0; part < rest.Length; part++)
        {
            rest[part] = PartMatches(rule, rule.Near[part]);
            if (rest[part].Count == 0)
            {
                return;
            }
        }

        KeepTogether(rule, MatchesAnywhere(rule, rule.Patterns), rest);
    }

    private void KeepTogether(PrivacyRule rule, List<PrivacyMatch> matches, List<PrivacyMatch>[] rest)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var match in matches.Where(match => !seen.Contains(match.Text) && !IsReported(match)))
        {
            var parts = rest.Select(match.Nearest).Prepend(match).ToArray();
            if (parts.All(part => part.Distance(match) <= rule.Reach))
            {
                seen.Add(match.Text);
                _ = Whole(parts, rule.Within).Concat(parts).Any(Keep);
            }
        }
    }

    /// <summary>Sorted by position. Rules with the same pattern share its matches.</summary>
    private List<PrivacyMatch> PartMatches(PrivacyRule rule, PrivacyPattern[] part)
    {
        if (!_parts.TryGetValue(part, out var found))
        {
            found = [.. MatchesAnywhere(rule, part).OrderBy(match => match.Place)];
            _parts.Add(part, found);
        }

        return found;
    }

    private List<PrivacyMatch> MatchesAnywhere(PrivacyRule rule, PrivacyPattern[] patterns)
    {
        var found = new List<PrivacyMatch>();
        for (var paragraph = 0; paragraph < _text.ParagraphCount; paragraph++)
        {
            found.AddRange(Matches(rule, patterns, paragraph));
        }

        return found;
    }

    private List<PrivacyMatch> Matches(PrivacyRule rule, PrivacyPattern[] patterns, int paragraph)
    {
        List<PrivacyMatch>? found = null;
        foreach (var pattern in patterns)
        {
            if (!isQuick || pattern.Fits(_clues[paragraph]))
            {
                Read(paragraph);
                foreach (var match in pattern.In(_normal.Text, isQuick ? _clues[paragraph] : null))
                {
                    (found ??= []).Add(MatchAt(rule, paragraph, match.Index, match.Index + match.Length));
                }
            }
        }

        return found ?? None;
    }

    private PrivacyMatch MatchAt(PrivacyRule rule, int paragraph, int start, int end) =>
        new(rule, paragraph, start, end, _text.PlaceOf(paragraph, _normal.PlaceOf(start)), _normal.Text[start..end]);

    /// <summary>The span of all parts, if it is short enough to quote.</summary>
    private IEnumerable<PrivacyMatch> Whole(PrivacyMatch[] parts, int within)
    {
        var (start, end) = (parts.Min(part => part.Start), parts.Max(part => part.End));
        if (parts.All(part => part.Paragraph == parts[0].Paragraph) && end - start <= within)
        {
            Read(parts[0].Paragraph);
            yield return MatchAt(parts[0].Rule, parts[0].Paragraph, start, end);
        }
    }

    /// <summary>Whether a rule of the same kind reported it already.</summary>
    private bool IsReported(PrivacyMatch match) => _kept.Overlapping(match).Any(kept => kept.Rule.Name == match.Rule.Name);

    /// <summary>False when a finding of the same severity overlaps it. A question gives way to a finding that blocks.</summary>
    private bool Keep(PrivacyMatch match)
    {
        if (_kept.Overlapping(match).Any(kept => kept.Rule.IsBlocking || !match.Rule.IsBlocking))
        {
            return false;
        }

        _kept.Replace(match);
        return true;
    }
}

/// <summary>A place in a text that may identify somebody.</summary>
/// <param name="Paragraph">Of the visible text.</param>
/// <param name="Start">Index of the first character in the file.</param>
internal sealed record PrivacyFinding(PrivacyRule Rule, int Paragraph, int Start, string Text);
