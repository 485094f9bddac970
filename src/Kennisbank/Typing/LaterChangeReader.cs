using Kennisbank.Content;
using Kennisbank.Diagnostics;
using Kennisbank.Parsing;

namespace Kennisbank.Typing;

/// <summary>Reads <c>sindsdien.yml</c>: under a short name of our own for each change, what it was.</summary>
internal static class LaterChangeReader
{
    public static IReadOnlyList<LaterChange> Read(YamlMap map, List<Problem> problems)
    {
        var keys = new MapReader(map, problems);
        return [.. keys.Entries().Select(entry => keys.Map(entry.Key)).OfType<MapReader>().Select(Read)];
    }

    private static LaterChange Read(MapReader keys)
    {
        var change = new LaterChange(
            keys.PlaceOf(Keys.Name),
            keys.RequiredText(Keys.Name, max: LaterChange.MaxName),
            keys.TextOfWords(Keys.What, LaterChange.MaxWhat),
            keys.Text(Keys.Since),
            keys.HttpsAddress(Keys.Address),
            keys.References(Keys.TermNames),
            keys.RequiredDate(Keys.Given));
        keys.RequireItems(Keys.TermNames);
        keys.RequireForm(Keys.Since, change.Since, PartialDate.IsValid, "een jaar, maand of dag (2019, 2019-01 of 2019-01-01)");
        if (change.What is not null)
        {
            keys.Require(Keys.Address);
        }

        keys.RejectUnknownKeys("een verandering");
        return change;
    }
}
