using Kennisbank.Content;
using Kennisbank.Content.Fields;
using Kennisbank.Model;

namespace Kennisbank.Views.Data;

/// <summary>A page of content in the data: what its file says, and what the site knows of it.</summary>
internal sealed record PageRow(Site Site, Page Page)
{
    /// <summary>A part of the data: the pages of one type.</summary>
    public static DataTable TableOf(ContentType type) => new(
        type.Folder(),
        type.Plural(),
        "paginas",
        $"één {type.Profile().PageName} per item",
        [
            FieldSet.Of(type.Profile().HeadFields, Content),
            new FieldSet(Known, row => row),
            FieldSet.Of(type.Profile().Fields, Content),
        ],
        site => site.PagesOf(type).Select(page => new PageRow(site, page)));

    /// <summary>The fields that pages of all types have, but for those that a type does not know.</summary>
    public static IReadOnlyList<Field> OfEveryType => [.. PageHeadFields.All.Where(one => one.HasValue), .. Known];

    /// <summary>The page in a list of parts of pages.</summary>
    public static IReadOnlyList<Field> Owner { get; } =
    [
        DataField.Text<PageRow>("van-id", "id van de pagina waar de regel bij hoort", row => row.Page.Content.Id, TextForm.PageId),
        DataField.Text<PageRow>("van", "naam van die pagina", row => row.Page.Content.Name, TextForm.PageName),
    ];

    private Uri BaseUrl => Site.Settings.BaseUrl;

    private static object Content(object row) => ((PageRow)row).Page.Content;

    private static IReadOnlyList<Field> OfSource { get; } =
    [
        DataField.Text<SourceUse>(Keys.Source, "naam van de bron in `bronnen.json`, zonder `bronnen/`", use => use.Source.Content.Slug, TextForm.Slug),
        DataField.Text<SourceUse>(Keys.Place, "waar in de bron", use => use.Place),
    ];

    private static IReadOnlyList<Field> Known { get; } =
    [
        DataField.Text<PageRow>(
            Keys.Name, "map en laatste deel van het adres: hiermee verwijzen andere pagina’s ernaar", row => row.Page.Content.Name, TextForm.PageName),
        DataField.Of<PageRow>(
            Keys.Kind, "wat voor pagina het is", DataType.OneOf(ContentTypes.Listed.Select(type => type.Singular())),
            row => new FieldValue.Text(row.Page.Type.Singular())),
        DataField.Text<PageRow>("url", "het adres van nu", row => row.Page.Url.Under(row.BaseUrl), TextForm.Address),
        DataField.Text<PageRow>(
            "permalink", "vast adres, dat naar het adres van nu leidt", row => (row.Page.Permalink ?? row.Page.Url).Under(row.BaseUrl), TextForm.Address),
        DataField.Text<PageRow>(
            "markdown", "de pagina als Markdown", row => row.BaseUrl.AbsoluteUri + WellKnown.MarkdownOf(row.Page)[1..], TextForm.Address),
        Tags(Keys.Bakens, "bakens waar de pagina bij hoort, met hun naam in `bakens.json` zonder `bakens/`", page => page.Bakens),
        Tags(Keys.Agendas, "agenda’s waar de pagina bij hoort, met hun naam in `agendas.json` zonder `agendas/`", page => page.Agendas),
        Tags(Keys.Themes, "waar de pagina over gaat: namen uit `themas.json`", page => page.Themes),
        Tags(Keys.Roles, "voor wie de pagina vooral is: namen uit `rollen.json`", page => page.Roles),
        Tags(Keys.Municipalities, "waar het speelde: namen uit `gemeenten.json`", page => page.Municipalities),
        Tags(TagKind.Patroon.Plural(), "patronen die op de pagina te zien zijn, met hun naam in `patronen.json` zonder `patronen/`", page => page.Patterns),
        DataField.Of<PageRow>(
            Keys.Sources, "op welke bronnen de pagina steunt, en waar daarin", DataType.Groups(() => OfSource),
            row => new FieldValue.Groups(OfSource, row.Page.Sources)),
    ];

    private static Field Tags(string key, string meaning, Func<Page, IReadOnlyList<Tag>> tagsOf) => DataField.Of<PageRow>(
        key, meaning, DataType.ListOf(TextForm.Slug), row => new FieldValue.List([.. tagsOf(row.Page).Select(tag => tag.Slug)]));
}
