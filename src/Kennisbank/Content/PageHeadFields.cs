using System.Globalization;
using Kennisbank.Content.Fields;

namespace Kennisbank.Content;

/// <summary>The keys that every page may carry, whatever its type; <see cref="PageHead"/> holds their values.</summary>
public static class PageHeadFields
{
    public static IReadOnlyList<Field> All { get; } =
    [
        new Field<PageContent>(Keys.Id, page => new FieldValue.Text(page.Id))
        {
            IsOfOnePage = true,
            Required = "ja",
            Form = $"{PageId.Length} tekens uit `{PageId.Alphabet}`",
            Meaning = "vaste naam van de pagina, nooit hergebruikt; geeft `/k/ID/`",
            Starter = "{{id}}",
        },
        new Field<PageContent>(Keys.Title, page => new FieldValue.Text(page.Title))
        {
            IsOfOnePage = true,
            Required = "ja",
            Form = $"tekst, hoogstens {PageHead.MaxTitle} tekens",
            Meaning = "de kop van de pagina",
            Starter = "{{titel}}",
        },
        new Field<PageContent>(Keys.Summary, page => new FieldValue.Text(page.Summary))
        {
            IsOfOnePage = true,
            Required = "ja",
            Form = $"tekst, {PageHead.MinSummary} tot {PageHead.MaxSummary} tekens",
            Meaning = "één of twee zinnen; staat in lijsten en zoekresultaten",
            Hint = $"Eén of twee zinnen ({PageHead.MinSummary} tot {PageHead.MaxSummary} tekens); zij staan in lijsten en zoekresultaten.",
            Starter = "Vertel hier in één of twee zinnen waar de pagina over gaat.",
        },
        new Field<PageContent>(Keys.ShortTitle, page => new FieldValue.Text(page.ShortTitle))
        {
            IsOfOnePage = true,
            Form = "tekst, hoogstens 40 tekens; 30 bij een baken of agendafase",
            Meaning = "korte naam voor kaarten en tabellen",
        },
        new Field(Keys.Bakens)
        {
            Form = $"lijst, hoogstens {PageHead.MaxBakens}",
            Meaning = "namen van bestanden in `bakens/`; een pagina uit `paginas/` heeft deze en de drie volgende sleutels niet",
            Hint = "Hoogstens drie bakens, bijvoorbeeld [eigen-kracht]: namen van bestanden in de map bakens.",
            Starter = "[]",
        },
        new Field(Keys.Agendas)
        {
            Form = "lijst",
            Meaning = "namen van bestanden in `agendas/`",
            Hint = "Fasen, bijvoorbeeld [veranderagenda]: namen van bestanden in de map agendas.",
            Starter = "[]",
        },
        new Field(Keys.Themes)
        {
            Form = $"lijst, hoogstens {PageHead.MaxThemes}",
            Meaning = "namen uit `themas.yml`",
            Hint = "Hoogstens vier, uit themas.yml.",
            Starter = "[]",
        },
        new Field(Keys.Roles)
        {
            Form = "lijst",
            Meaning = "namen uit `rollen.yml`: voor wie de pagina vooral is",
            Hint = "Voor wie de pagina vooral is, uit rollen.yml.",
            Starter = "[]",
        },
        new Field(Keys.Sources)
        {
            Required = "ja, behalve bij een bron, een leespad, een pagina uit `paginas/` en wat is [ingezonden](#ingezonden)",
            Form = "lijst van `bron` en `plaats`",
            Meaning = "op welke bron de pagina steunt, en waar daarin",
            Hint = "Op welke bron de pagina steunt, en waar daarin. Kies uit: {{bronnen}}.",
            Starter = "\n  - bron: {{bron}}\n    plaats: vul in waar in de bron",
        },
        new Field<PageContent>(Keys.SeeAlso, page => new FieldValue.Pages(page.Head.SeeAlso))
        {
            Form = "lijst van `map/naam` (zonder submap)",
            Meaning = "pagina's die erbij horen, bijvoorbeeld `achtergrond/de-kanteling`",
        },
        new Field<PageContent>(Keys.Questions, page => new FieldValue.Questions(page.Head.Questions))
        {
            Form = $"lijst van 1 tot {Question.MaxOnPage} keer `id`, `vraag` en `stap`, zie onder",
            Meaning = "open vragen voor intervisie en teams; bij een les, casus, verhaal, baken, kenmerk of achtergrond",
            Label = "Om samen te bespreken",
            Shown = Shown.AsQuestions,
            Searched = Searched.AsText,
        },
        new Field<PageContent>(Keys.Highlight, page => new FieldValue.Group(Highlight.Fields, page.Head.Highlight))
        {
            Form = "`citaat`, `wie`, `bron` en `plaats`, zie onder",
            Meaning = "woorden die de bron als gesproken afdrukt; bij dezelfde soorten als `vragen`",
            Searched = Searched.AsText,
        },
        new Field<PageContent>(Keys.Moments, page => new FieldValue.Groups(Moment.Fields, page.Head.Moments))
        {
            Form = "lijst van `wanneer`, `wat` en `plaats`, zie onder",
            Meaning = "wat de bron dateert; bij een casus, verhaal of achtergrond",
            Searched = Searched.AsText,
        },
        new Field<PageContent>(Keys.SearchQuestions, page => new FieldValue.List(page.Head.SearchQuestions))
        {
            IsOfOnePage = true,
            Form = $"lijst van {PageHead.MinSearchQuestions} tot {PageHead.MaxSearchQuestions}, elk hoogstens {PageHead.MaxSearchQuestion} tekens",
            Meaning = "gewone woorden en vragen waarmee een lezer deze pagina zou zoeken; alleen voor zoekmachine en API",
            Searched = Searched.AsAlias,
        },
        new Field<PageContent>(Keys.Reviewed, page => new FieldValue.Group(Review.Fields, page.Head.Review))
        {
            IsOfOnePage = true,
            Form = "`datum` en `wat`, zie onder",
            Meaning = "wanneer de pagina is nagekeken, en waarop",
        },
        new Field<PageContent>(Keys.Published, page => new FieldValue.Text(Iso(page.Head.Published)))
        {
            Required = "ja",
            Form = "`JJJJ-MM-DD`",
            Meaning = "eerste publicatie op deze site",
            Starter = "{{datum}}",
        },
        new Field<PageContent>(Keys.Updated, page => new FieldValue.Text(page.Head.Updated is { } day ? Iso(day) : null))
        {
            Form = "`JJJJ-MM-DD`, niet voor `datum`",
            Meaning = "laatste inhoudelijke wijziging",
        },
        new Field(Keys.Draft)
        {
            Form = "`ja` of `nee`",
            Meaning = "`ja`: alleen zichtbaar met `--drafts`",
            Hint = "Zolang hier 'ja' staat, is de pagina alleen te zien met --drafts.",
            Starter = "ja",
        },
        new Field(Keys.PrivacyConsent)
        {
            IsOfOnePage = true,
            Form = "lijst van teksten",
            Meaning = "woorden op deze pagina die iemand lijken aan te wijzen en dat volgens de redactie niet doen; letterlijk, zie "
                + "[Meldingen](diagnostics.md#privacy)",
        },
        new Field(Keys.LinksTerms)
        {
            Form = "`ja` of `nee`",
            Meaning = "`nee`: woorden uit de begrippenlijst worden op deze pagina geen links",
        },
    ];

    private static string Iso(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
