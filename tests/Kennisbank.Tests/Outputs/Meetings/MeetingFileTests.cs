using System.Text.Json;
using Kennisbank.Tests.Sites;

namespace Kennisbank.Tests.Outputs.Meetings;

public class MeetingFileTests
{
    private static readonly BuiltSite Site = EveryKind.Site().Build();

    private static JsonElement Pieces => Site.Json("intervisie/stukken.json");

    [Fact]
    public void A_method_has_what_a_meeting_needs_and_no_empty_parts() => AssertJson(
        """
        [{"id":"d4444","naam":"methoden/in-het-kort","titel":"Het gesprek in drie stappen","url":"/methoden/in-het-kort/",
        "soorten":["casus","eigen-inbreng"],"groep":[4,8],"vertrouwen":"Ook voor wie elkaar niet kent.","ervaring":"Geen.",
        "materiaal":["een klok","papier"],"taken":["begeleider","inbrenger"],
        "stappen":[
        {"id":"b22","naam":"Stap b22","minuten":10,"minimaal":5,"begeleider":"Wij beginnen.","inbrenger":"Vertelt.","groep":"Luistert.","pauze":10},
        {"id":"b23","naam":"Stap b23","minuten":10,"minimaal":5,"begeleider":"Wij beginnen."},
        {"id":"b24","naam":"Stap b24","minuten":10,"minimaal":5,"begeleider":"Wij beginnen.","afloop":true}],
        "indeling":"Onze indeling."}]
        """,
        Site.Json("intervisie/methoden.json"));

    [Fact]
    public void A_case_is_a_piece_with_its_questions_and_its_moment_of_choice() => AssertJson(
        """
        {"id":"c3333","url":"/casussen/woerden-zwembad/","titel":"Woerden houdt het zwembad open","kort":"Woerden houdt het zwembad open",
        "soort":"casus","minuten":1,"inHetKort":"Inwoners namen het zwembad over.",
        "bakens":["eigen-kracht"],"agendas":["veranderagenda"],"themas":["jeugd","samenwerking"],"rollen":["gemeente"],
        "vragen":[["b22","Wie is bij u de eerste?","verkennen"],["b23","Wat geeft u uit handen?","verkennen"]],
        "beslismoment":{"na":"Wat werkte","vraag":"Wat zou u doen?","werktitel":"Een bad in nood","inleiding":"Het bad kost te veel geld."}}
        """,
        Piece("c3333"));

    [Fact]
    public void A_question_of_an_agenda_can_be_taken_along_too()
    {
        var questions = Piece("b4444").GetProperty("vragen").EnumerateArray().ToList();

        Assert.Equal(["Wat laat u los?", "Wat kunt u zelf?"], questions.Select(question => question[1].GetString()));
        Assert.All(questions, question => Assert.Matches("^[23456789bcdfghjkmnpqrstvwxz]{3}$", question[0].GetString()));
    }

    [Fact]
    public void A_baken_is_found_by_itself() => Assert.Equal(
        ["eigen-kracht"], Piece("b3333").GetProperty("bakens").EnumerateArray().Select(slug => slug.GetString()));

    [Fact]
    public void A_term_is_no_piece() => Assert.DoesNotContain(
        Pieces.GetProperty("stukken").EnumerateArray(), piece => piece.GetProperty("id").GetString() == "c7777");

    [Fact]
    public void A_meeting_that_is_ready_names_its_method_pieces_and_questions_by_id() => AssertJson(
        """
        [{"id":"d5555","url":"/bijeenkomsten/samen-baden/","titel":"Samen aan het bad","soort":"casus","methode":"d4444","groep":6,
        "vraag":"Wat leren wij hiervan?","stukken":[["c3333",["b23"]],["c2222",[]]],"rollen":[]}]
        """,
        Pieces.GetProperty("bijeenkomsten"));

    [Fact]
    public void Tags_have_their_titles() =>
        AssertJson("""{"samenwerking":"Samenwerking","jeugd":"Jeugd"}""", Pieces.GetProperty("tags").GetProperty("themas"));

    [Fact]
    public void Pages_that_are_gone_are_named_with_the_page_that_took_over()
    {
        var site = EveryKind.Site()
            .With("verhalen/te-snel.md", "---\nid: c4444\ningetrokken: 2026-03-01\n---\n")
            .With("permalinks.yml", "/casussen/oud/: f2222\n")
            .With("omleidingen.yml", "/casussen/oud/: /casussen/woerden-zwembad/\n")
            .Build();

        AssertJson("""{"c4444":"","f2222":"c3333"}""", site.Json("intervisie/stukken.json").GetProperty("vervallen"));
    }

    [Fact]
    public void A_piece_says_when_its_page_last_changed_and_how()
    {
        var changed = PageText.Les("c2222").Key("bijgewerkt", "2026-03-02")
            .Key("wijzigingen", "[{datum: 2026-02-01, wat: Eerst dit.}, {datum: 2026-03-02, wat: Toen dat.}]");
        var piece = EveryKind.Site().With("lessen/luister.md", changed).Build().Json("intervisie/stukken/c2222.json");

        AssertJson("""["2026-03-02","Toen dat."]""", piece.GetProperty("gewijzigd"));
        Assert.False(Piece("c2222").TryGetProperty("gewijzigd", out _));
    }

    [Fact]
    public void Of_a_page_that_was_withdrawn_only_what_it_was_and_when_it_went_is_left() => AssertJson(
        """{"c4444":["verhaal","2026-03-01"]}""",
        EveryKind.Site().With("verhalen/te-snel.md", "---\nid: c4444\ningetrokken: 2026-03-01\n---\n").Build()
            .Json("intervisie/stukken.json").GetProperty("ingetrokken"));

    private static JsonElement Piece(string id) =>
        Pieces.GetProperty("stukken").EnumerateArray().Single(piece => piece.GetProperty("id").GetString() == id);

    private static void AssertJson(string expected, JsonElement actual)
    {
        using var document = JsonDocument.Parse(expected);
        Assert.Equal(JsonSerializer.Serialize(document.RootElement), JsonSerializer.Serialize(actual));
    }
}
