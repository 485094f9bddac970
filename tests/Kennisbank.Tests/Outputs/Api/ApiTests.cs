using System.Text.Json;
using Kennisbank.Tests.Sites;

namespace Kennisbank.Tests.Outputs.Api;

public class ApiTests
{
    private static readonly BuiltSite Site = EveryKind.Site().Build();

    [Fact]
    public void The_index_names_every_file_and_how_much_is_in_it()
    {
        var files = Site.Json("api/index.json").GetProperty("bestanden").EnumerateArray().ToList();

        var named = Site.Json("api/index.json").GetProperty("onderdelen").EnumerateArray().Select(part => part.GetProperty("url"))
            .Concat(files.SelectMany(file => new[] { file.GetProperty("url"), file.GetProperty("csv"), file.GetProperty("schema") }))
            .Append(Site.Json("api/index.json").GetProperty("openapi")).Append(Site.Json("api/index.json").GetProperty("codeboek"));
        var made = ApiSites.FilesOf(Site, ".json").Concat(ApiSites.FilesOf(Site, ".csv"));
        Assert.Equal(
            made.Except(["api/index.json", "api/schema/index.json"]).Select(path => MinimalSite.BaseUrl + path).Order(StringComparer.Ordinal),
            named.Select(url => url.GetString()!).Order(StringComparer.Ordinal));
        Assert.All(files, file => Assert.Equal(
            ListIn(file.GetProperty("url").GetString()![MinimalSite.BaseUrl.Length..]).GetArrayLength(), file.GetProperty("aantal").GetInt32()));
    }

    [Fact]
    public void A_lesson_has_its_keys_as_editors_know_them() => AssertJson(
        """
        {"id":"c2222","titel":"Luister eerst","samenvatting":"De samenvatting van een les om te proeven.",
        "kort":"Luister","zie-ook":["begrippen/maatwerk"],
        "vragen":[{"id":"b22","vraag":"Wanneer luisterden wij echt?","stap":"terugkijken"}],"uitgelicht":null,
        "zoekvragen":["horen","oor","stil zijn","doorvragen","gesprek beginnen"],
        "nagekeken":{"datum":"2026-03-02","wat":"naast de bron gelezen"},"wijzigingen":[],"vroeger-id":[],
        "datum":"2026-01-15","bijgewerkt":"2026-03-02","naam":"lessen/luister","soort":"les",
        "url":"https://kennis.example/lessen/luister/","permalink":"https://kennis.example/k/c2222/",
        "markdown":"https://kennis.example/lessen/luister/index.md",
        "bakens":["eigen-kracht"],"agenda":["veranderagenda"],"themas":["jeugd","samenwerking"],"rollen":["gemeente"],"gemeenten":[],"patronen":[],
        "bronnen":[{"bron":"handboek","plaats":"hoofdstuk 2"}],"reeks":"bondgenoten","nummer":1,
        "kern":"Vraag door en wacht met helpen.","voorbeelden":["casussen/woerden-zwembad"],"tegenvoorbeelden":["verhalen/te-snel"]}
        """,
        Only("lessen"));

    [Fact]
    public void A_case_has_its_numbers() => AssertJson(
        """
        [{"label":"Leden","voor":24.2,"na":39,"eenheid":"%","jaren":[2012,2014],
        "vergelijking":{"label":"Hele stad","voor":30,"na":31.5},"toelichting":"Alleen jongeren."},
        {"label":"Baden","voor":null,"na":2,"eenheid":"stuks","jaren":[],"vergelijking":null,"toelichting":null}]
        """,
        Only("casussen").GetProperty("cijfers"));

    [Fact]
    public void A_case_has_its_place_time_and_questions()
    {
        var casus = Only("casussen");

        AssertJson("""{"van":"2012","tot":"2014-06"}""", casus.GetProperty("periode"));
        AssertJson("""["woerden"]""", casus.GetProperty("gemeenten"));
        AssertJson(
            """
            [{"id":"b22","vraag":"Wie is bij u de eerste?","stap":"verkennen"},
            {"id":"b23","vraag":"Wat geeft u uit handen?","stap":"verkennen"}]
            """,
            casus.GetProperty("vragen"));
    }

    [Theory]
    [InlineData("verhalen", "vorm", "\"column\"")]
    [InlineData("verhalen", "auteur", "[\"Ans de Vries\"]")]
    [InlineData("verhalen", "bijgewerkt", "null")]
    [InlineData("bakens", "nummer", "1")]
    [InlineData("bakens", "kort", "\"Eigen kracht\"")]
    [InlineData("leespaden", "paginas", "[\"lessen/luister\",\"casussen/woerden-zwembad\",\"verhalen/te-snel\"]")]
    [InlineData("leespaden", "daarna", "[{\"pagina\":\"achtergrond/kanteling\",\"waarom\":\"Waarom het anders moest.\"}]")]
    [InlineData("situaties", "groep", "\"samenwerken\"")]
    [InlineData(
        "situaties", "helpt",
        "[{\"pagina\":\"lessen/luister\",\"waarom\":\"Hoe u doorvraagt.\"},"
        + "{\"pagina\":\"casussen/woerden-zwembad\",\"waarom\":\"Wat geduld deed.\"}]")]
    [InlineData("situaties", "url", "\"https://kennis.example/waar-loopt-u-vast/niemand-luistert/\"")]
    [InlineData(
        "checklists", "punten",
        "[{\"vraag\":\"Wie vraagt wat?\",\"toelichting\":\"Ook wie zwijgt.\",\"pagina\":\"lessen/luister\"},"
        + "{\"vraag\":\"Wat weten wij al?\",\"toelichting\":null,\"pagina\":null},"
        + "{\"vraag\":\"Wanneer komen wij terug?\",\"toelichting\":null,\"pagina\":null}]")]
    [InlineData("achtergrond", "vorm", "\"tegenspraak\"")]
    [InlineData("achtergrond", "thema", "null")]
    [InlineData("bijeenkomsten", "soort", "\"bijeenkomst\"")]
    [InlineData("bijeenkomsten", "uitgangspunt", "\"casus\"")]
    [InlineData("bijeenkomsten", "methode", "\"methoden/in-het-kort\"")]
    [InlineData(
        "bijeenkomsten", "stukken",
        "[{\"pagina\":\"casussen/woerden-zwembad\",\"vragen\":[\"b23\"]},{\"pagina\":\"lessen/luister\",\"vragen\":[]}]")]
    [InlineData("methoden", "soorten", "[\"casus\",\"eigen-inbreng\"]")]
    [InlineData("methoden", "tijd", "{\"minimaal\":15,\"gebruikelijk\":30}")]
    [InlineData("methoden", "taken", "[\"begeleider\",\"inbrenger\"]")]
    [InlineData(
        "methoden", "vindplaatsen", "[{\"titel\":\"Een bureau\",\"adres\":\"https://bureau.example/methode\",\"gelezen-op\":\"2026-01-10\"}]")]
    [InlineData("kenmerken", "nummer", "1")]
    [InlineData("agendas", "kernvraag", "\"wat\"")]
    [InlineData("agendas", "levert-op", "\"Een plan van alle partijen.\"")]
    [InlineData("agendas", "vragen", "{\"gemeente\":[\"Wat laat u los?\"],\"burger\":[\"Wat kunt u zelf?\"]}")]
    [InlineData("begrippen", "varianten", "[\"op maat\",\"maatwerken\"]")]
    [InlineData("bronnen", "auteurs", "[\"Bo Jansen\",\"Cé Öz\"]")]
    [InlineData("bronnen", "opdrachtgever", "\"Gemeente Woerden\"")]
    [InlineData("achtergrond", "soort", "\"achtergrond\"")]
    public void A_page_has_the_keys_of_its_type(string type, string key, string value) => AssertJson(value, Only(type).GetProperty(key));

    [Fact]
    public void A_step_of_a_method_has_its_keys_with_or_without_a_value() => AssertJson(
        """
        {"id":"b22","naam":"Stap b22","minuten":10,"minimaal":5,"begeleider":"Wij beginnen.","inbrenger":"Vertelt.","groep":"Luistert.",
        "pauze":10,"afloop":false}
        """,
        Only("methoden").GetProperty("stappen")[0]);

    [Theory]
    [InlineData("lessen")]
    [InlineData("casussen")]
    [InlineData("verhalen")]
    public void A_page_with_only_what_it_must_have_has_the_same_keys(string type)
    {
        var least = new TestSite()
            .With("lessen/a.md", PageText.Les("c2222"))
            .With("casussen/a.md", PageText.Casus("c3333"))
            .With("verhalen/a.md", PageText.Verhaal("c4444"))
            .Build();

        Assert.Equal(
            Only(type).EnumerateObject().Select(member => member.Name),
            least.Json($"api/{type}.json").GetProperty("paginas")[0].EnumerateObject().Select(member => member.Name));
    }

    [Fact]
    public void A_vocabulary_says_how_many_pages_carry_each_term()
    {
        AssertJson(
            """
            {"naam":"samenwerking","titel":"Samenwerking","omschrijving":"Hoe partijen elkaar vinden.",
            "url":"https://kennis.example/themas/samenwerking/","aantal":3}
            """,
            Site.Json("api/themas.json").GetProperty("themas")[0]);
        AssertJson(
            """{"naam":"woerden","titel":"Woerden","provincie":"Utrecht","url":"https://kennis.example/gemeenten/woerden/","aantal":1}""",
            Site.Json("api/gemeenten.json").GetProperty("gemeenten")[0]);
    }

    [Fact]
    public void The_matrix_counts_the_pages_of_each_baken_in_each_agenda() => AssertJson(
        """
        {"versie":"1.0","vakken":[{"baken":"eigen-kracht","agenda":"veranderagenda","url":"https://kennis.example/bakens/eigen-kracht/veranderagenda/",
        "aantal":3,"aantallen":{"lessen":1,"casussen":1,"verhalen":1}}]}
        """,
        Site.Json("api/bakenkaart.json"));

    [Fact]
    public void Dutch_letters_are_readable_in_the_file() => Assert.Contains("Cé Öz", Site.Text("api/bronnen.json"), StringComparison.Ordinal);

    [Fact]
    public void Every_address_in_the_data_leads_to_a_file_of_the_site()
    {
        var pages = Site.Json("api/index.json").GetProperty("bestanden").EnumerateArray()
            .SelectMany(file => ListIn($"api/{file.GetProperty("naam").GetString()}.json").EnumerateArray());

        Assert.All(pages, page => Assert.Contains(page.GetProperty("url").GetString()![MinimalSite.BaseUrl.Length..] + "index.html", Site.Outputs.Keys));
    }

    private static JsonElement Only(string type) => Assert.Single(Site.Json($"api/{type}.json").GetProperty("paginas").EnumerateArray());

    /// <summary>The list of a file, beside its version.</summary>
    private static JsonElement ListIn(string path) => Site.Json(path).EnumerateObject().Single(member => member.Name != "versie").Value;

    private static void AssertJson(string expected, JsonElement actual)
    {
        using var document = JsonDocument.Parse(expected);
        Assert.Equal(JsonSerializer.Serialize(document.RootElement), JsonSerializer.Serialize(actual));
    }
}
