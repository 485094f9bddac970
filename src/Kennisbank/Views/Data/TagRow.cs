using Kennisbank.Content;
using Kennisbank.Content.Fields;
using Kennisbank.Model;

namespace Kennisbank.Views.Data;

/// <summary>A term of a closed list of tags.</summary>
internal sealed record TagRow(Site Site, Tag Tag)
{
    public static DataTable TableOf(TagKind kind) => new(
        kind.Plural(),
        kind.Heading(),
        kind.Plural(),
        $"één {kind.Singular()} per item",
        [new FieldSet(FieldsOf(kind), row => row)],
        site => site.Tags(kind).Select(tag => new TagRow(site, tag)));

    private static IReadOnlyList<Field> FieldsOf(TagKind kind) =>
    [
        DataField.Text<TagRow>(Keys.Name, "laatste deel van het adres: hiermee verwijzen pagina’s ernaar", row => row.Tag.Slug, TextForm.Slug),
        DataField.Text<TagRow>(Keys.Title, "hoe lezers het noemen", row => row.Tag.Title),
        kind == TagKind.Gemeente
            ? DataField.Text<TagRow>(Keys.Province, "in welke provincie de gemeente ligt", row => row.Tag.Detail)
            : DataField.Text<TagRow>(Keys.Description, "wat eronder valt, in een zin", row => row.Tag.Detail),
        DataField.Text<TagRow>("url", "het adres van de lijst", row => row.Tag.Url.Under(row.Site.Settings.BaseUrl), TextForm.Address),
        DataField.Count<TagRow>("aantal", "hoeveel pagina’s erbij horen", "pagina’s", row => row.Tag.Pages.Count),
    ];
}
