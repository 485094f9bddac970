namespace Kennisbank.Tests.Sites;

/// <summary>
/// The text of a page file. Each type starts with its required keys and is changed key by key:
/// <c>PageText.Les("c2222").Key("bakens", "[eigen-kracht]").Body("Tekst.")</c>.
/// </summary>
internal sealed class PageText
{
    private readonly List<(string Key, string Yaml)> _keys = [];
    private string _body = "Een alinea met een paar woorden.\n";

    private PageText(string id, string kind)
    {
        Key("id", id).Key("titel", $"Een {kind}").Key("samenvatting", $"De samenvatting van een {kind} om te proeven.");
    }

    public static PageText Les(string id) => Sourced(id, "les")
        .Key("reeks", "bondgenoten").Key("nummer", "1").Key("kern", "Begin bij de ander.");

    public static PageText Casus(string id) => Sourced(id, "casus")
        .Key("gemeenten", "[woerden]")
        .Body("Zo ging het.\n\n## Wat werkte\n\nDit ging goed.\n\n## Wat lastig was\n\nDit niet.\n\n## Resultaten\n\nDit kwam ervan.\n");

    public static PageText Verhaal(string id) => Sourced(id, "verhaal").Key("vorm", "praktijkverhaal");

    public static PageText Baken(string id) => Sourced(id, "baken").Key("nummer", "1");

    public static PageText Agenda(string id) => Sourced(id, "agendafase")
        .Key("nummer", "1").Key("kernvraag", "wat").Key("levert-op", "Een plan van alle partijen.");

    public static PageText Kenmerk(string id) => Sourced(id, "kenmerk").Key("nummer", "1");

    public static PageText Achtergrond(string id) => Sourced(id, "achtergrond");

    public static PageText Begrip(string id) => Sourced(id, "begrip");

    public static PageText Leespad(string id) => new PageText(id, "leespad").Key("datum", "2026-01-15");

    public static PageText Situatie(string id) => new PageText(id, "situatie").Key("datum", "2026-01-15")
        .Key("groep", "samenwerken")
        .Key("helpt", "[{pagina: bakens/eigen-kracht, waarom: Wat eigen kracht is.}, {pagina: bronnen/handboek, waarom: Waar het staat.}]");

    public static PageText Checklist(string id) => new PageText(id, "checklist").Key("datum", "2026-01-15")
        .Key("punten", "[{vraag: \"Wie doet mee?\"}, {vraag: \"Wat is er nodig?\"}, {vraag: \"Wanneer kijken wij terug?\"}]");

    public static PageText Patroon(string id) => new PageText(id, "patroon").Key("datum", "2026-01-15")
        .Key("gezien", "[{pagina: casussen/woerden-zwembad, wat: Het bad ging dicht.}, {pagina: verhalen/te-snel, wat: Er was haast.}]")
        .Key("hielp", "[{pagina: lessen/luister, wat: Eerst luisteren.}]");

    /// <summary>Three steps, of 30 minutes together and at least 15.</summary>
    public static PageText Methode(string id) => new PageText(id, "methode").Key("datum", "2026-01-15")
        .Key("soorten", "[casus, eigen-inbreng]").Key("groep", "{van: 4, tot: 8}").Key("tijd", "{minimaal: 15, gebruikelijk: 30}")
        .Key("vertrouwen", "Ook voor wie elkaar niet kent.").Key("ervaring", "Geen.")
        .Key("stappen", $"[{Step("b22")}, {Step("b23")}, {Step("b24")}]")
        .Key("indeling", "Onze indeling.")
        .Key("vindplaatsen", "[{titel: Een bureau, adres: \"https://bureau.example/methode\", gelezen-op: 2026-01-10}]");

    /// <summary>A step of a method.</summary>
    /// <param name="more">More keys, each after a comma.</param>
    public static string Step(string id, int minutes = 10, int minimum = 5, string more = "") =>
        $"{{id: {id}, naam: Stap {id}, minuten: {minutes}, minimaal: {minimum}, begeleider: Wij beginnen.{more}}}";

    public static PageText Bijeenkomst(string id) => new PageText(id, "bijeenkomst").Key("datum", "2026-01-15")
        .Key("soort", "casus").Key("methode", "methoden/in-het-kort").Key("groep", "6").Key("vraag", "Wat leren wij hiervan?")
        .Key("stukken", "[{pagina: casussen/woerden-zwembad, vragen: [b22, b23]}]");

    /// <summary>A page about the site itself.</summary>
    public static PageText Pagina(string id) => new PageText(id, "pagina").Key("datum", "2026-01-15");

    public static PageText Bron(string id) => new PageText(id, "bron").Key("datum", "2026-01-15");

    /// <summary>Sets a key, replacing an existing one in place.</summary>
    /// <param name="yaml">The text after the colon; further lines keep their indentation.</param>
    public PageText Key(string key, string yaml)
    {
        var at = _keys.FindIndex(pair => pair.Key == key);
        if (at >= 0)
        {
            _keys[at] = (key, yaml);
        }
        else
        {
            _keys.Add((key, yaml));
        }

        return this;
    }

    public PageText Without(string key)
    {
        Assert.Equal(1, _keys.RemoveAll(pair => pair.Key == key));
        return this;
    }

    public PageText Body(string markdown)
    {
        _body = markdown;
        return this;
    }

    public override string ToString() => $"---\n{string.Concat(_keys.Select(pair => $"{pair.Key}: {pair.Yaml}\n"))}---\n{_body}";

    private static PageText Sourced(string id, string kind) => new PageText(id, kind)
        .Key("bronnen", "[{bron: handboek, plaats: hoofdstuk 2}]").Key("datum", "2026-01-15");
}
