using Kennisbank.Content;

namespace Kennisbank.Views.Diagrams;

/// <summary>The text alternative of a figure of any kind.</summary>
internal static class DiagramOutline
{
    public static Outline Of(Diagram diagram) => diagram switch
    {
        ListDiagram list => new OutlineList("", true, [.. list.Items.Select(Item)]),
        ShellDiagram shells => new OutlineList("Van binnen naar buiten:", true, [.. shells.Shells.Select(Item)]),
        RowDiagram rows => OfRows(rows),
        TrendDiagram trends => OfTrends(trends),
        ScaleDiagram scale => OfScale(scale),
        _ => throw new InvalidOperationException($"A figure of an unknown kind: {diagram}"),
    };

    private static OutlineList OfRows(RowDiagram diagram)
    {
        var items = new List<OutlineItem>();
        foreach (var row in diagram.Rows)
        {
            var parts = row.Boxes.Select(box => Describe(box, row.IsCore)).ToList();
            if (row.Frame is not null && items.Count > 0 && items[^1].Text == row.Frame)
            {
                items[^1] = items[^1] with { Parts = [.. items[^1].Parts, .. parts] };
            }
            else if (row.Frame is not null)
            {
                items.Add(new OutlineItem(row.Frame, parts));
            }
            else
            {
                items.Add(parts.Count == 1 ? Item(parts[0]) : new OutlineItem("Naast elkaar:", parts));
            }
        }

        var lead = diagram.GoesBothWays ? "De pijlen lopen heen en weer. Van boven naar beneden staan er:" : "De pijlen lopen van boven naar beneden:";
        return new OutlineList(lead, !diagram.GoesBothWays, items);
    }

    private static OutlineTable OfTrends(TrendDiagram diagram)
    {
        var intervals = diagram.Moments.Zip(diagram.Moments.Skip(1), (from, to) => $"{from} tot {to}");
        var rows = diagram.Lines.Select(IReadOnlyList<string> (line) => [line.Name, .. line.Course.Select(Describe)]);
        return new OutlineTable(
            $"Omhoog: {diagram.HeightName}. Naar rechts: {diagram.TimeName}. Het is een schets, zonder getallen.", ["Lijn", .. intervals], [.. rows]);
    }

    private static OutlineTable OfScale(ScaleDiagram diagram)
    {
        var rows = diagram.Rows.Select(IReadOnlyList<string> (row, index) => [PlaceOf(index, diagram), .. row]);
        return new OutlineTable("", ["Plaats", .. diagram.Columns], [.. rows]);
    }

    private static string PlaceOf(int row, ScaleDiagram diagram) =>
        row == 0 ? diagram.From : row == diagram.Rows.Count - 1 ? diagram.To : "daartussen";

    private static OutlineItem Item(string text) => new(text, []);

    private static string Describe(DiagramBox box, bool isCore)
    {
        var words = box.Text is null ? box.Name : $"{box.Name}: {box.Text}";
        return isCore ? $"{words} (hier draait het om)" : words;
    }

    private static string Describe(Trend trend) => trend switch
    {
        Trend.Rises => "stijgt",
        Trend.Falls => "daalt",
        Trend.StaysLevel => "blijft gelijk",
    };
}
