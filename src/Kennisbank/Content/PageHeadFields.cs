using Kennisbank.Content.Fields;

namespace Kennisbank.Content;

/// <summary>The keys of every type, but for those that its profile excludes (<see cref="TypeProfile"/>); <see cref="PageHead"/> holds their values.</summary>
public static class PageHeadFields
{
    public static IReadOnlyList<Field> All { get; } =
    [
        TextField.Required<PageContent>(Keys.Id, "vaste naam van de pagina, nooit hergebruikt; geeft `/k/ID/`", page => page.Id) with
        {
            Type = DataType.Line(TextForm.PageId),
            Form = $"{PageId.Length} tekens uit `{PageId.Alphabet}`",
            IsOfOnePage = true,
            Starter = "{{id}}",
        },
        TextField.Required<PageContent>(Keys.Title, "de kop van de pagina", page => page.Title, max: PageHead.MaxTitle) with
        {
            IsOfOnePage = true,
            Starter = "{{titel}}",
        },
        TextField.Required<PageContent>(
            Keys.Summary, "één of twee zinnen; staat in lijsten en zoekresultaten", page => page.Summary, PageHead.MinSummary, PageHead.MaxSummary) with
        {
            IsOfOnePage = true,
            Hint = $"Eén of twee zinnen ({PageHead.MinSummary} tot {PageHead.MaxSummary} tekens); zij staan in lijsten en zoekresultaten.",
            Starter = "Vertel hier in één of twee zinnen waar de pagina over gaat.",
        },
        TextField.Required<PageContent>(Keys.ShortTitle, "korte naam voor kaarten en tabellen", page => page.ShortTitle) with
        {
            Required = "nee",
            DataMeaning = "korte naam voor kaarten en tabellen; de titel als er geen kortere is",
            Form = "tekst, hoogstens 40 tekens; 30 bij een baken of agendafase",
            IsOfOnePage = true,
        },
        new Field(
            Keys.Bakens, $"lijst, hoogstens {PageHead.MaxBakens}",
            "namen van bestanden in `bakens/`; een pagina uit `paginas/` heeft deze en de drie volgende sleutels niet")
        {
            Hint = "Hoogstens drie bakens, bijvoorbeeld [eigen-kracht]: namen van bestanden in de map bakens.",
            Starter = "[]",
        },
        new Field(Keys.Agendas, "lijst", "namen van bestanden in `agendas/`")
        {
            Hint = "Fasen, bijvoorbeeld [veranderagenda]: namen van bestanden in de map agendas.",
            Starter = "[]",
        },
        new Field(Keys.Themes, $"lijst, hoogstens {PageHead.MaxThemes}", "namen uit `themas.yml`")
        {
            Hint = "Hoogstens vier, uit themas.yml.",
            Starter = "[]",
        },
        new Field(Keys.Roles, "lijst", "namen uit `rollen.yml`: voor wie de pagina vooral is")
        {
            Hint = "Voor wie de pagina vooral is, uit rollen.yml.",
            Starter = "[]",
        },
        new Field(Keys.Sources, "lijst van `bron` en `plaats`", "op welke bron de pagina steunt, en waar daarin")
        {
            Required = "ja, behalve bij een bron, een leespad, een situatie, een checklist, een patroon, een bijeenkomst, een methode, "
                + "een pagina uit `paginas/` en wat is [ingezonden](#ingezonden)",
            Hint = "Op welke bron de pagina steunt, en waar daarin. Kies uit: {{bronnen}}.",
            Starter = "\n  - bron: {{bron}}\n    plaats: vul in waar in de bron",
        },
        new Field<PageContent>(
            Keys.SeeAlso, "lijst van `map/naam` (zonder submap)", "pagina's die erbij horen, bijvoorbeeld `achtergrond/de-kanteling`",
            DataType.PageNames, page => new FieldValue.Pages(page.Head.SeeAlso)),
        new Field<PageContent>(
            Keys.Questions, $"lijst van 1 tot {Question.MaxOnPage} keer `id`, `vraag` en `stap`, zie onder",
            "open vragen voor intervisie en teams; bij een les, casus, verhaal, baken, kenmerk, patroon of achtergrond",
            DataType.Groups(() => Question.Fields), page => new FieldValue.Questions(page.Head.Questions))
        {
            DataMeaning = "open vragen over de eigen praktijk van de lezer, om met anderen te bespreken",
            Label = "Om samen te bespreken",
            Shown = Shown.AsQuestions,
            Searched = Searched.AsText,
        },
        new Field<PageContent>(
            Keys.Highlight, "`citaat`, `wie`, `bron` en `plaats`, zie onder",
            "woorden die de bron als gesproken afdrukt; bij dezelfde soorten als `vragen`",
            DataType.Group(() => Highlight.Fields, "als de pagina geen citaat uitlicht"),
            page => new FieldValue.Group(Highlight.Fields, page.Head.Highlight))
        {
            DataMeaning = "woorden die de bron als gesproken afdrukt",
            Searched = Searched.AsText,
        },
        new Field<PageContent>(
            Keys.Moments, "lijst van `wanneer`, `wat` en `plaats`, zie onder", "wat de bron dateert; bij een casus, verhaal of achtergrond",
            DataType.Groups(() => Moment.Fields), page => new FieldValue.Groups(Moment.Fields, page.Head.Moments))
        {
            DataMeaning = "wat de bron dateert, op volgorde van tijd",
            Searched = Searched.AsText,
        },
        new Field<PageContent>(
            Keys.SearchQuestions,
            $"lijst van {PageHead.MinSearchQuestions} tot {PageHead.MaxSearchQuestions}, elk hoogstens {PageHead.MaxSearchQuestion} tekens",
            "gewone woorden en vragen waarmee een lezer deze pagina zou zoeken; alleen voor zoekmachine en API",
            DataType.Texts, page => new FieldValue.List([.. page.Head.SearchQuestions.Select(question => question.Target)]))
        {
            DataMeaning = "gewone woorden en vragen waarmee een lezer de pagina zou zoeken; staat nergens op de pagina",
            IsOfOnePage = true,
            Searched = Searched.AsAlias,
        },
        new Field<PageContent>(
            Keys.Reviewed, "`datum` en `wat`, zie onder", "wanneer de pagina is nagekeken, en waarop",
            DataType.Group(() => Review.Fields, "als de pagina na het schrijven niet is nagekeken"),
            page => new FieldValue.Group(Review.Fields, page.Head.Review)) { IsOfOnePage = true },
        new Field<PageContent>(
            Keys.Changes, $"lijst van hoogstens {PageChange.MaxOnPage} keer `datum` en `wat`, zie onder",
            "wat er inhoudelijk veranderde, voor wie de pagina al kende of er een link naar heeft",
            DataType.Groups(() => PageChange.Fields), page => new FieldValue.Groups(PageChange.Fields, page.Head.Changes))
        {
            DataMeaning = "wat er inhoudelijk veranderde, het nieuwste eerst",
            IsOfOnePage = true,
        },
        new Field<PageContent>(
            Keys.FormerIds, "lijst van ids", "ids van pagina's die in deze zijn opgegaan; `/k/ID/` leidt dan hierheen",
            DataType.ListOf(TextForm.PageId), page => new FieldValue.List([.. page.Head.FormerIds.Select(id => id.Target)])) { IsOfOnePage = true },
        TextField.Required<PageContent>(Keys.Published, "eerste publicatie op deze site", page => page.Head.Published.Iso()) with
        {
            Form = "`JJJJ-MM-DD`",
            Type = DataType.Line(TextForm.Date),
            Starter = "{{datum}}",
        },
        new Field<PageContent>(
            Keys.Updated, "`JJJJ-MM-DD`, niet voor `datum`", "laatste inhoudelijke wijziging",
            DataType.Line(TextForm.Date, "als de inhoud sinds `datum` niet veranderde"), page => new FieldValue.Text(page.Head.Updated?.Iso())),
        new Field(Keys.Draft, "`ja` of `nee`", "`ja`: alleen zichtbaar met `--drafts`")
        {
            Hint = "Zolang hier 'ja' staat, is de pagina alleen te zien met --drafts.",
            Starter = "ja",
        },
        new Field(
            Keys.Example, "`ja` of `nee`", "`ja`: een voorbeeldtekst van een nieuwe kennisbank; de pagina zegt dat, en `check --publish` noemt haar")
        {
            IsOfOnePage = true,
        },
        new Field(
            Keys.PrivacyConsent, "lijst van teksten",
            "woorden op deze pagina die iemand lijken aan te wijzen en dat volgens de redactie niet doen; letterlijk, zie [Meldingen](diagnostics.md#privacy)")
        {
            IsOfOnePage = true,
        },
        new Field(
            Keys.SuppressedAdvice, "lijst van `advies` en `reden`, zie onder",
            "welk [advies](diagnostics.md) van de controle de redactie bewust niet volgt, en waarom niet")
        {
            IsOfOnePage = true,
        },
        new Field(Keys.LinksTerms, "`ja` of `nee`", "`nee`: woorden uit de begrippenlijst worden op deze pagina geen links"),
    ];
}
