using Kennisbank.Content;
using Kennisbank.Content.Fields;
using Kennisbank.Model;

namespace Kennisbank.Views.Data;

/// <summary>A baken in an agenda, with the number of pages that belong to both.</summary>
internal sealed record CellRow(Site Site, MatrixCell Cell)
{
    private static IReadOnlyList<Field> Counts { get; } =
    [
        .. ContentTypes.Browsable.Select(type => DataField.Count<CellRow>(
            type.Folder(), $"hoeveel {type.Profile().Many}", "pagina’s", row => row.Cell.Pages.Count(page => page.Type == type))),
    ];

    public static DataTable Table { get; } = new(
        "bakenkaart",
        WellKnown.MatrixTitle,
        "vakken",
        "één baken in één agenda per item",
        [new FieldSet(Fields, row => row)],
        site => site.Matrix.Rows.SelectMany(row => row.Cells).Select(cell => new CellRow(site, cell)));

    private static IReadOnlyList<Field> Fields =>
    [
        DataField.Text<CellRow>(TagKind.Baken.Singular(), "naam in `bakens.json`, zonder `bakens/`", row => row.Cell.Baken.Slug, TextForm.Slug),
        DataField.Text<CellRow>(TagKind.Agenda.Singular(), "naam in `agendas.json`, zonder `agendas/`", row => row.Cell.Agenda.Slug, TextForm.Slug),
        DataField.Text<CellRow>("url", "het adres van de lijst", row => row.Cell.Url.Under(row.Site.Settings.BaseUrl), TextForm.Address),
        DataField.Count<CellRow>("aantal", "hoeveel pagina’s bij beide horen", "pagina’s", row => row.Cell.Pages.Count),
        DataField.Of<CellRow>(
            "aantallen", "hoeveel daarvan lessen, casussen en verhalen zijn", DataType.Group(() => Counts), row => new FieldValue.Group(Counts, row)),
    ];
}
