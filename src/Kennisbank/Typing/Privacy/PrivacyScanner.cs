using Kennisbank.Parsing;

namespace Kennisbank.Typing.Privacy;

/// <summary>Finds what may give somebody away. The TypeScript twin is inspect.ts. Used for one text after another.</summary>
/// <param name="isQuick">Whether a pattern is passed over where it cannot be found, which changes nothing but the time that it takes.</param>
internal sealed class PrivacyScanner(bool isQuick = true)
{
    private static readonly List<PrivacyMatch> None = [];

    private readonly NormalText _normal = new();
    private readonly KeptMatches _kept = new();
    private readonly Dictionary<IReadOnlyList<PrivacyPattern>, List<PrivacyMatch>> _parts = [];

    /// <summary>Of each paragraph the lists of words that it may hold a word of: looked up once, for all rules.</summary>
    private readonly List<ListSet> _found = [];

    private VisibleText _text = new();
    private int _read = -1;

    /// <summary>From first to last; no two overlap.</summary>
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

        return _kept.All.Count == 0 ? [] : [.. _kept.All.OrderBy(kept => kept.Place).Select(kept => new PrivacyFinding(kept.Rule, kept.Place, kept.Text))];
    }

    /// <summary>What a paragraph tells by itself. What blocks stands before what asks in the file, so it wins where both see the same words.</summary>
    private void InspectAlone(int paragraph)
    {
        Read(paragraph);
        PrivacyRuleFile.Finder.Find(_normal.Words, _normal.Found);
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
        if (_read == paragraph)
        {
            return;
        }

        _read = paragraph;
        if (_found.Count == paragraph)
        {
            _found.Add(new ListSet(PrivacyRuleFile.ListCount));
        }

        _normal.Read(_text.Paragraph(paragraph));
        _normal.Found = _found[paragraph];
    }

    /// <summary>
    /// Each match of the rule in a text that holds the rest too. What is shown is all of it when that is one short piece, else the first part
    /// that is not told already.
    /// </summary>
    private void InspectTogether(PrivacyRule rule)
    {
        // One after another, for most texts lack one of them.
        var rest = new List<PrivacyMatch>[rule.Near.Count];
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
        foreach (var match in matches.Where(match => !seen.Contains(match.Text) && !IsTold(match)))
        {
            var parts = rest.Select(match.Nearest).Prepend(match).ToArray();
            if (parts.All(part => part.Distance(match) <= rule.Reach))
            {
                seen.Add(match.Text);
                _ = Whole(parts, rule.Within).Concat(parts).Any(Keep);
            }
        }
    }

    /// <summary>By place. Rules that ask for the same part share what was found.</summary>
    private List<PrivacyMatch> PartMatches(PrivacyRule rule, IReadOnlyList<PrivacyPattern> part)
    {
        if (!_parts.TryGetValue(part, out var found))
        {
            found = [.. MatchesAnywhere(rule, part).OrderBy(match => match.Place)];
            _parts.Add(part, found);
        }

        return found;
    }

    private List<PrivacyMatch> MatchesAnywhere(PrivacyRule rule, IReadOnlyList<PrivacyPattern> patterns)
    {
        var found = new List<PrivacyMatch>();
        for (var paragraph = 0; paragraph < _text.ParagraphCount; paragraph++)
        {
            Read(paragraph);
            found.AddRange(Matches(rule, patterns, paragraph));
        }

        return found;
    }

    /// <summary>In the paragraph that was read last.</summary>
    private List<PrivacyMatch> Matches(PrivacyRule rule, IReadOnlyList<PrivacyPattern> patterns, int paragraph)
    {
        List<PrivacyMatch>? found = null;
        foreach (var pattern in patterns)
        {
            if (!isQuick || pattern.MayBeIn(_normal))
            {
                foreach (var match in pattern.In(_normal.Text, isQuick))
                {
                    (found ??= []).Add(MatchAt(rule, paragraph, match.Index, match.Index + match.Length));
                }
            }
        }

        return found ?? None;
    }

    private PrivacyMatch MatchAt(PrivacyRule rule, int paragraph, int start, int end) =>
        new(rule, paragraph, start, end, _text.PlaceOf(paragraph, _normal.PlaceOf(start)), _normal.Text[start..end]);

    /// <summary>All of them in one piece, if that is short enough to show.</summary>
    private IEnumerable<PrivacyMatch> Whole(PrivacyMatch[] parts, int within)
    {
        var (start, end) = (parts.Min(part => part.Start), parts.Max(part => part.End));
        if (parts.All(part => part.Paragraph == parts[0].Paragraph) && end - start <= within)
        {
            Read(parts[0].Paragraph);
            yield return MatchAt(parts[0].Rule, parts[0].Paragraph, start, end);
        }
    }

    /// <summary>Whether a rule that looks for the same said so already.</summary>
    private bool IsTold(PrivacyMatch match) => _kept.Overlapping(match).Any(kept => kept.Rule.Name == match.Rule.Name);

    /// <summary>False when something that weighs as much has taken some of the words. What only asks makes room for what blocks.</summary>
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
