using Kennisbank.Diagnostics;
using Kennisbank.Model;

namespace Kennisbank.Editing;

/// <summary>The number of pages in each cell of the bakenkaart, and which cells are empty.</summary>
internal static class MatrixPart
{
    public static OverviewPart Of(Site site) => new(
        "Bakens en agenda’s",
        "Hoeveel pagina’s een baken en een agenda samen dragen; daaronder de lege vakken.",
        [.. site.Matrix.Rows.SelectMany(row => row.Cells).Where(cell => cell.Pages.Count == 0).Select(ItemOf)])
    {
        Table = new OverviewTable(
            "Baken",
            [.. site.Tags(TagKind.Agenda).Select(agenda => agenda.ShortTitle)],
            [.. site.Matrix.Rows.Select(row => new OverviewRow(row.Baken.ShortTitle, PlaceOf(row.Baken), [.. row.Cells.Select(cell => cell.Pages.Count)]))]),
    };

    private static OverviewItem ItemOf(MatrixCell cell) => new($"Leeg: {cell.Baken.ShortTitle} × {cell.Agenda.ShortTitle}", [PlaceOf(cell.Baken)]);

    private static Location PlaceOf(Tag baken) => new(baken.Page!.Content.File);
}
