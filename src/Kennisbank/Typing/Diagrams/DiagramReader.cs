using Kennisbank.Content;
using Kennisbank.Diagnostics;
using Kennisbank.Parsing;

namespace Kennisbank.Typing.Diagrams;

/// <summary>Reads a figure's data file, and checks that its words fit.</summary>
internal static class DiagramReader
{
    private const int MaxTitle = 80;
    private const int MinDescription = 20;
    private const int MaxDescription = 400;
    private const int MaxListItem = 60;
    private const int MaxShell = 26;

    /// <summary>In units of the font size.</summary>
    private const double WidestInShell = 6.4;

    private static readonly (string Word, Func<MapReader, DiagramHead, Diagram> Read)[] Kinds =
    [
        ("lijst", (keys, head) => new ListDiagram(head, DiagramWords.List(keys, Keys.Parts, MaxListItem, min: 2, max: 12))),
        ("schillen", (keys, head) => new ShellDiagram(head, DiagramWords.List(keys, Keys.Parts, MaxShell, min: 2, max: 4, WidestInShell))),
        ("rijen", RowDiagramReader.Read),
        ("lijnen", TrendDiagramReader.Read),
        ("schaal", ScaleDiagramReader.Read),
    ];

    /// <summary>Null, with a problem added, when anything is wrong: drawing assumes that the words fit.</summary>
    public static Diagram? Read(YamlMap map, List<Problem> problems)
    {
        var keys = new MapReader(map, problems);
        var before = problems.Count;
        var read = keys.RequiredChoice(Keys.Kind, Kinds);
        if (problems.Count > before || !keys.Has(Keys.Kind))
        {
            // Without a kind the other keys have no meaning.
            return null;
        }

        var diagram = read(keys, ReadHead(keys));
        keys.RejectUnknownKeys("een figuur van deze soort");
        return keys.IsPartial || problems.Count > before ? null : diagram;
    }

    private static DiagramHead ReadHead(MapReader keys) => new(
        keys.RequiredText(Keys.Title, max: MaxTitle),
        keys.RequiredText(Keys.Description, MinDescription, MaxDescription),
        keys.RequiredNumber(Keys.Number),
        new Reference(keys.RequiredText(Keys.Source), keys.PlaceOf(Keys.Source)),
        keys.RequiredText(Keys.Place));
}
