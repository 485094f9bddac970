using Kennisbank.Content;
using Kennisbank.Diagnostics;
using Kennisbank.Parsing;

namespace Kennisbank.Typing;

internal static class CasusReader
{
    public static Casus Read(MapReader keys, PageHead head, Body body)
    {
        if (head.Contribution is null)
        {
            // A contributor may leave out the place to prevent recognition.
            keys.RequireItems(Keys.Municipalities);
        }

        CheckSections(head.File, body, keys.Problems);
        return new Casus
        {
            Head = head,
            Body = body,
            Municipalities = keys.References(Keys.Municipalities),
            Period = PeriodReader.Read(keys),
            InShort = keys.TextOfWords(Keys.InShort, Account.MaxInShort),
            Statistics = [.. keys.Parts(Keys.Statistics, "een cijfer", StatisticReader.Read)],
            Decision = DecisionReader.Read(keys, body),
            Firmness = keys.Part(Keys.Firmness, "een stevigheid", map => new Firmness(
                map.RequiredText(Keys.Teller, max: Firmness.MaxText),
                map.RequiredText(Keys.Counted, max: Firmness.MaxText),
                map.Strings(Keys.Silences, Firmness.MaxItems),
                map.Strings(Keys.Needs, Firmness.MaxItems))),
        };
    }

    private static void CheckSections(string file, Body body, List<Problem> problems)
    {
        if (!body.IsRead || (body.Headings.Count == 0 && body.WordCount == 0))
        {
            return;
        }

        foreach (var section in CasusSections.All)
        {
            if (!body.Headings.Any(heading => heading.Level == 2 && section.Contains(WithPlainBlanks(heading.Text), StringComparer.OrdinalIgnoreCase)))
            {
                problems.Add(BodyRules.MissingSection.At(
                    new Location(file),
                    $"De casus heeft geen kop '{string.Join("' of '", section)}'.",
                    $"Zet '## {section[0]}' boven het stuk dat daarover gaat."));
            }
        }
    }

    private static string WithPlainBlanks(string text) => string.Join(' ', text.Split(default(char[]), StringSplitOptions.RemoveEmptyEntries));
}
