using Kennisbank.Content;
using Kennisbank.Diagnostics;
using Kennisbank.Parsing;

namespace Kennisbank.Typing;

/// <summary>Reads the self-assessment, and checks that it is whole and in the order that codes of results follow.</summary>
internal static class SelfAssessmentReader
{
    /// <summary>Null for a site without one, and when anything is wrong: pages assume that it is whole.</summary>
    public static SelfAssessment? Read(YamlMap map, List<Problem> problems)
    {
        if (map.Entries.Count == 0)
        {
            return null;
        }

        var before = problems.Count;
        var keys = new MapReader(map, problems);
        var read = keys.Whole("de zelfanalyse", ReadAll);
        if (keys.IsPartial || problems.Count > before)
        {
            return null;
        }

        CheckOrder(keys, Keys.Areas, read.Areas.Select(area => area.Id), SelfAssessment.Known.Select(area => area.Area));
        CheckOrder(
            keys,
            Keys.Points,
            read.Points.Select(point => $"{point.Area}/{point.Id}"),
            SelfAssessment.Known.SelectMany(area => area.Points.Select(id => $"{area.Area}/{id}")));
        CheckOrder(keys, Keys.Parties, read.Parties.Select(party => party.Id), SelfAssessment.KnownParties);
        CheckTalk(keys, read.Talk);
        return problems.Count > before ? null : read;
    }

    private static SelfAssessment ReadAll(MapReader keys)
    {
        var read = new SelfAssessment(
            keys.PlaceOf(Keys.Version),
            keys.RequiredNumber(Keys.Version, min: 1, max: SelfAssessment.LatestVersion),
            new Reference(keys.RequiredText(Keys.Source), keys.PlaceOf(Keys.Source)),
            [.. keys.Parts(Keys.Areas, "een gebied", ReadArea)],
            [.. keys.Parts(Keys.Points, "een punt", ReadPoint)],
            [.. keys.Parts(Keys.Parties, "een partij", ReadParty)],
            [.. keys.Parts(Keys.Talk, "een stap van het gesprek", ReadStep)]);
        foreach (var key in (string[])[Keys.Areas, Keys.Points, Keys.Parties, Keys.Talk])
        {
            keys.RequireItems(key);
        }

        return read;
    }

    private static AssessmentArea ReadArea(MapReader area) => new(area.RequiredText(Keys.Id), NameOf(area), Explanation(area));

    private static AssessmentParty ReadParty(MapReader party) => new(party.RequiredText(Keys.Id), NameOf(party));

    private static TalkStep ReadStep(MapReader step) =>
        new(NameOf(step), step.RequiredNumber(Keys.Minutes, min: 1, max: SelfAssessment.TalkMinutes), Explanation(step));

    private static AssessmentPoint ReadPoint(MapReader point)
    {
        var read = new AssessmentPoint(
            PartIds.Read(point, "punt"),
            point.RequiredText(Keys.Area),
            NameOf(point),
            point.RequiredText(Keys.Source),
            point.RequiredPart(Keys.Process, "een helft", ReadHalf) ?? Nothing,
            point.RequiredPart(Keys.Substance, "een helft", ReadHalf) ?? Nothing,
            point.References(Keys.Start, SelfAssessment.MaxBeginnings));
        point.RequireItems(Keys.Start);
        if (read is { Process.LeftOut: not null, Substance.LeftOut: not null })
        {
            point.Problems.Add(FrontMatterRules.IncompleteAssessment.At(
                point.PlaceOf(Keys.Process), $"Van '{read.Name}' zijn beide helften weggelaten.", "Vraag er ten minste één."));
        }

        return read;
    }

    private static AssessmentHalf Nothing { get; } = new("", [], null);

    /// <summary>A half is asked, or left out with a reason.</summary>
    private static AssessmentHalf ReadHalf(MapReader half)
    {
        if (half.Has(Keys.LeftOut))
        {
            return new AssessmentHalf("", [], half.TextOfWords(Keys.LeftOut, SelfAssessment.MaxExplanation));
        }

        var levels = half.Texts(Keys.Levels);
        half.RequireItems(Keys.Levels);
        foreach (var level in levels)
        {
            if (PlainText.CountWords(level.Value) is var words && words > SelfAssessment.MaxLevel)
            {
                half.Problems.Add(FrontMatterRules.OutOfRange.At(
                    level.At,
                    $"Dit niveau telt {words} woorden; hoogstens {SelfAssessment.MaxLevel} passen.",
                    "Zeg het korter: wie antwoordt, leest er vijf per vraag."));
            }
        }

        if (levels.Count > 0 && levels.Count != SelfAssessment.Levels)
        {
            half.Problems.Add(FrontMatterRules.IncompleteAssessment.At(
                half.PlaceOf(Keys.Levels),
                $"Er {(levels.Count == 1 ? "is 1 niveau" : $"zijn {levels.Count} niveaus")}; elke helft heeft er {SelfAssessment.Levels}.",
                "Schrijf voor elk niveau één zin, het laagste eerst."));
        }

        half.Require(Keys.Statement);
        return new AssessmentHalf(
            half.TextOfWords(Keys.Statement, SelfAssessment.MaxStatement) ?? "", [.. levels.Select(level => level.Value.Trim())], LeftOut: null);
    }

    private static string NameOf(MapReader keys) => keys.RequiredText(Keys.Name, max: SelfAssessment.MaxName);

    private static string Explanation(MapReader keys)
    {
        keys.Require(Keys.Explanation);
        return keys.TextOfWords(Keys.Explanation, SelfAssessment.MaxExplanation) ?? "";
    }

    /// <summary>Results that people kept have answers by place, so what was asked there stays there.</summary>
    private static void CheckOrder(MapReader keys, string key, IEnumerable<string> found, IEnumerable<string> known)
    {
        var expected = known.ToList();
        var actual = found.ToList();
        if (actual.SequenceEqual(expected))
        {
            return;
        }

        var at = actual.Zip(expected).TakeWhile(pair => pair.First == pair.Second).Count();
        var what = at < expected.Count ? $"op plaats {at + 1} hoort '{expected[at]}'" : $"er horen er {expected.Count}";
        keys.Problems.Add(FrontMatterRules.IncompleteAssessment.At(
            keys.PlaceOf(key),
            $"De lijst '{key}' is niet die van versie {SelfAssessment.LatestVersion}: {what}{(at < actual.Count ? $", en er staat '{actual[at]}'" : "")}.",
            "Zet haar terug zoals zij was: uitslagen die mensen bewaarden, gaan uit van deze volgorde."));
    }

    private static void CheckTalk(MapReader keys, IReadOnlyList<TalkStep> talk)
    {
        if (talk.Sum(step => step.Minutes) is var minutes && minutes != SelfAssessment.TalkMinutes)
        {
            keys.Problems.Add(FrontMatterRules.UnequalMinutes.At(
                keys.PlaceOf(Keys.Talk),
                $"De stappen van het gesprek duren samen {minutes} minuten; het gesprek duurt er {SelfAssessment.TalkMinutes}.",
                "Kijk de minuten van de stappen na."));
        }
    }
}
