using Kennisbank.Content;
using Kennisbank.Content.Fields;
using Kennisbank.Model;

namespace Kennisbank.Views.Data;

/// <summary>The file with which a program begins: what there is, and how much.</summary>
public static class DataIndex
{
    public const string Name = "index";

    /// <summary>Of the file that describes every other one for programs. Root-relative.</summary>
    public const string OpenApi = $"/{WellKnown.DataFolder}/openapi.json";

    /// <inheritdoc cref="OpenApi"/>
    public const string Codebook = $"/{WellKnown.DataFolder}/{Data.Codebook.Name}.csv";

    /// <summary>The first key of each file.</summary>
    public static Field VersionField { get; } = DataField.Text<Site>(
        Keys.Version, "van de namen en vormen in de gegevens: het eerste getal gaat omhoog als een naam verdwijnt, het tweede als er een bij komt",
        _ => DataTables.Version);

    private static IReadOnlyList<Field> OfList { get; } =
    [
        DataField.Text<ListRow>(Keys.Name, "naam van het bestand, zonder `.json`", row => row.Table.Name, TextForm.Slug),
        DataField.Text<ListRow>(Keys.Title, "wat erin staat", row => row.Table.Title),
        DataField.Text<ListRow>("url", "het bestand zelf", row => Absolute(row.Site, DataTables.JsonOf(row.Table)), TextForm.Address),
        DataField.Count<ListRow>("aantal", "hoeveel er in de lijst staan", "regels", row => row.Table.RowsOf(row.Site).Count()),
        DataField.Text<ListRow>("schema", "de beschrijving van het bestand", row => Absolute(row.Site, DataTables.SchemaOf(row.Table.Name)), TextForm.Address),
        DataField.Text<ListRow>("csv", "hetzelfde als tabel voor een rekenblad", row => Absolute(row.Site, DataTables.CsvOf(row.Table)), TextForm.Address),
    ];

    private static IReadOnlyList<Field> OfPart { get; } =
    [
        DataField.Text<PartRow>(Keys.Name, "naam van het bestand, zonder `.csv`", row => row.Sheet.Name),
        DataField.Text<PartRow>(Keys.Title, "wat erin staat", row => row.Sheet.Title),
        DataField.Text<PartRow>("url", "het bestand zelf", row => Absolute(row.Site, row.Sheet.Path), TextForm.Address),
        DataField.Count<PartRow>("aantal", "hoeveel regels de tabel heeft, zonder de kop", "regels", row => row.Sheet.RowsOf(row.Site).Count()),
    ];

    public static IReadOnlyList<Field> Fields { get; } =
    [
        VersionField,
        DataField.Text<Site>(Keys.Title, "hoe de site heet", site => site.Settings.Title),
        DataField.Text<Site>(Keys.Subtitle, "waar zij over gaat", site => site.Settings.Subtitle),
        DataField.Text<Site>("url", "haar adres", site => site.Settings.BaseUrl.AbsoluteUri, TextForm.Address),
        DataField.Text<Site>(Keys.Updated, "wanneer er het laatst iets inhoudelijk veranderde", site => site.LastChanged.Iso(), TextForm.Date),
        DataField.Text<Site>("openapi", "de beschrijving van alle bestanden, voor programma’s", site => Absolute(site, OpenApi), TextForm.Address),
        DataField.Text<Site>(Data.Codebook.Name, "wat elk veld betekent, als tabel", site => Absolute(site, Codebook), TextForm.Address),
        DataField.Of<Site>(
            "bestanden", "de lijsten", DataType.Groups(() => OfList),
            site => new FieldValue.Groups(OfList, [.. DataTables.All.Select(table => new ListRow(site, table))])),
        DataField.Of<Site>(
            "onderdelen", "tabellen van wat pagina’s meer dan eens hebben", DataType.Groups(() => OfPart),
            site => new FieldValue.Groups(OfPart, [.. DataSheets.OfParts.Select(sheet => new PartRow(site, sheet))])),
    ];

    private static string Absolute(Site site, string path) => site.Settings.BaseUrl.AbsoluteUri + path[1..];

    private sealed record ListRow(Site Site, DataTable Table);

    private sealed record PartRow(Site Site, DataSheet Sheet);
}
