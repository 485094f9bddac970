using Kennisbank.Content;
using Kennisbank.Diagnostics;
using Kennisbank.Parsing;

namespace Kennisbank.Checking;

internal static class CasusReader
{
    public static Casus Read(MapReader keys, PageHead head, Body body)
    {
        var municipalities = keys.References(Keys.Municipalities);
        if (municipalities.Count == 0)
        {
            keys.ReportMissing(Keys.Municipalities);
        }

        CheckSections(head.File, body, keys.Problems);
        return new Casus
        {
            Head = head,
            Body = body,
            Municipalities = municipalities,
            Period = PeriodReader.Read(keys),
            InShort = Reflection.InShort(keys),
            Figures = [.. keys.Maps(Keys.Figures).Select(FigureReader.Read)],
            Intervisie = Reflection.Questions(keys),
        };
    }

    private static void CheckSections(string file, Body body, List<Problem> problems)
    {
        if (body.Headings.Count == 0 && body.WordCount == 0)
        {
            return;
        }

        foreach (var section in CasusSections.All)
        {
            if (!body.Headings.Any(heading => heading.Level == 2 && section.Contains(heading.Text, StringComparer.OrdinalIgnoreCase)))
            {
                problems.Add(BodyRules.MissingSection.At(
                    new Location(file),
                    $"De casus heeft geen kop '{string.Join("' of '", section)}'.",
                    $"Zet '## {section[0]}' boven het stuk dat daarover gaat."));
            }
        }
    }
}
