using Kennisbank.Content;
using Kennisbank.Diagnostics;
using Kennisbank.Parsing;

namespace Kennisbank.Typing;

internal static class MethodeReader
{
    private const string Noun = "stap";

    private static readonly GroupSize NoSize = new(0, 0);
    private static readonly MethodeTime NoTime = new(0, 0);

    public static Methode Read(MapReader keys, PageHead head, Body body)
    {
        var kinds = keys.DistinctChoices<BijeenkomstKind>(Keys.Kinds);
        keys.RequireItems(Keys.Kinds);
        var methode = new Methode
        {
            Head = head,
            Body = body,
            Kinds = kinds,
            Group = keys.RequiredPart(Keys.Group, "een groep", ReadSize) ?? NoSize,
            Time = keys.RequiredPart(Keys.Duration, "een tijd", ReadTime) ?? NoTime,
            Trust = keys.RequiredText(Keys.Trust, max: Methode.MaxSentence),
            Experience = keys.RequiredText(Keys.Experience, max: Methode.MaxSentence),
            Materials = [.. keys.DistinctTexts(Keys.Materials, Methode.MaxMaterials).Select(material => material.Value)],
            Taken = keys.DistinctChoices<Taak>(Keys.Taken),
            Steps = ReadSteps(keys),
            MinutesFrom = keys.RequiredText(Keys.MinutesFrom, max: Methode.MaxMinutesFrom),
            FoundAt = [.. keys.Maps(Keys.FoundAt, Methode.MaxFoundAt).Select(item => item.Whole("een vindplaats", ReadFoundAt)).OfType<FoundAt>()],
        };
        keys.RequireItems(Keys.FoundAt);
        CheckSums(keys, methode);
        CheckBreaks(keys, methode);
        return methode;
    }

    private static GroupSize ReadSize(MapReader group)
    {
        var size = new GroupSize(
            group.RequiredNumber(Keys.From, GroupSize.Least, GroupSize.Most), group.RequiredNumber(Keys.To, GroupSize.Least, GroupSize.Most));
        if (size.To > 0 && size.To < size.From)
        {
            group.Problems.Add(FrontMatterRules.OutOfRange.At(
                group.PlaceOf(Keys.To), $"Een groep van {size.From} tot {size.To} bestaat niet.", $"Zet bij '{Keys.From}' het kleinste aantal."));
        }

        return size;
    }

    private static MethodeTime ReadTime(MapReader time) => new(time.RequiredNumber(Keys.Minimum), time.RequiredNumber(Keys.Usual));

    private static List<MethodeStep> ReadSteps(MapReader keys)
    {
        var steps = new List<MethodeStep>();
        var ids = new HashSet<string>(StringComparer.Ordinal);
        foreach (var item in keys.Maps(Keys.MethodSteps))
        {
            var step = item.Whole("een stap", ReadStep);
            PartIds.CheckUnique(step.Id, ids, item, Noun);
            steps.Add(step);
        }

        keys.Require(Keys.MethodSteps);
        if (keys.HasList(Keys.MethodSteps) && steps.Count is < Methode.MinSteps or > Methode.MaxSteps)
        {
            keys.Problems.Add(FrontMatterRules.OutOfRange.At(
                keys.PlaceOf(Keys.MethodSteps),
                $"Een methode telt {Methode.MinSteps} tot {Methode.MaxSteps} stappen; hier staan er {steps.Count}.",
                "Neem stappen samen die de begeleider in één adem aankondigt, of splits er een."));
        }

        return steps;
    }

    private static MethodeStep ReadStep(MapReader item)
    {
        var step = new MethodeStep(
            PartIds.Read(item, Noun),
            item.RequiredText(Keys.Name, max: MethodeStep.MaxName),
            item.RequiredNumber(Keys.Minutes, 1, MethodeStep.MaxMinutes),
            item.RequiredNumber(Keys.Minimum, 1, MethodeStep.MaxMinutes),
            item.RequiredText(Keys.Facilitator, max: MethodeStep.MaxSays),
            item.Text(Keys.CaseGiver, max: MethodeStep.MaxDoes),
            item.Text(Keys.Group, max: MethodeStep.MaxDoes),
            item.Has(Keys.Break) ? item.RequiredNumber(Keys.Break, 1, MethodeStep.MaxBreak) : 0,
            item.YesOrNo(Keys.OpensOutcome));
        if (step.Minutes > 0 && step.Minimum > step.Minutes)
        {
            item.Problems.Add(FrontMatterRules.OutOfRange.At(
                item.PlaceOf(Keys.Minimum),
                $"De stap duurt minstens {step.Minimum} minuten, maar gewoonlijk {step.Minutes}.",
                $"'{Keys.Minimum}' is hoogstens '{Keys.Minutes}'."));
        }

        return step;
    }

    private static FoundAt? ReadFoundAt(MapReader item)
    {
        var title = item.RequiredText(Keys.Title, max: PageHead.MaxTitle);
        var readOn = item.RequiredDate(Keys.ReadOn);
        item.Require(Keys.Address);
        return item.HttpsAddress(Keys.Address) is { } address ? new FoundAt(title, address, readOn, item.PlaceOf(Keys.ReadOn)) : null;
    }

    /// <summary>Only where every number is there: one that is missing was reported already.</summary>
    private static void CheckSums(MapReader keys, Methode methode)
    {
        var sum = new MethodeTime(methode.Steps.Sum(step => step.Minimum), methode.Steps.Sum(step => step.Minutes));
        var isWhole = methode is { Steps.Count: > 0, Time: { Usual: > 0, Minimum: > 0 } }
            && methode.Steps.All(step => step.Minutes > 0 && step.Minimum > 0);
        if (isWhole && sum != methode.Time)
        {
            keys.Problems.Add(FrontMatterRules.UnequalMinutes.At(
                keys.PlaceOf(Keys.Duration),
                $"De stappen duren samen {sum.Usual} minuten (minstens {sum.Minimum}), maar bij '{Keys.Duration}' staat {methode.Time.Usual} "
                    + $"(minstens {methode.Time.Minimum}).",
                $"Schrijf '{Keys.Duration}: {{{Keys.Minimum}: {sum.Minimum}, {Keys.Usual}: {sum.Usual}}}', of kijk de minuten van de stappen na."));
        }

    }

    /// <summary>A bijeenkomst has one break at most, and one that is long has one.</summary>
    private static void CheckBreaks(MapReader keys, Methode methode)
    {
        if (methode.Steps is [.., { Break: > 0 } last])
        {
            Report($"Na de laatste stap ({last.Name}) komt geen pauze meer.", $"Haal daar '{Keys.Break}' weg.");
        }

        if (methode.Steps.Count(step => step.Break > 0) > 1)
        {
            Report("Er zijn meer pauzes.", $"Laat '{Keys.Break}' staan bij de stap die het dichtst bij de helft eindigt.");
        }

        if (Programme.IsLong(methode) && methode.Steps.All(step => step.Break == 0))
        {
            Report(
                $"Met de afspraken duurt dit langer dan {Programme.WithoutBreak} minuten, en er is geen pauze.",
                $"Zet '{Keys.Break}: 10' bij de stap die het dichtst bij de helft eindigt.");
        }

        void Report(string message, string suggestion) =>
            keys.Problems.Add(FrontMatterRules.OutOfRange.At(keys.PlaceOf(Keys.MethodSteps), message, suggestion));
    }
}
