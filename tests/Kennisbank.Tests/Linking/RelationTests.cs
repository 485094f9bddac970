using Kennisbank.Tests.Sites;

namespace Kennisbank.Tests.Linking;

public class RelationTests
{
    private const string Page = "lessen/luister.md";

    private static TestSite With(string key, string name) =>
        EveryKind.Site().Without("lessen/luister.md").With(Page, PageText.Les("c2222").Key(key, $"[{name}]"));

    [Theory]
    [InlineData("zie-ook", "achtergrond/de-kanteling", 11, "Onbekende pagina 'achtergrond/de-kanteling'. Bedoelde u 'achtergrond/kanteling'?")]
    [InlineData("zie-ook", "kanteling", 11, "Onbekende pagina 'kanteling'. Schrijf 'map/naam', bijvoorbeeld 'casussen/woerden-zwembaden'.")]
    [InlineData("zie-ook", "achtergrond/kanteling.md", 11, "Onbekende pagina 'achtergrond/kanteling.md'. Bedoelde u 'achtergrond/kanteling'?")]
    [InlineData("zie-ook", "../../etc/passwd", 11, "Onbekende pagina '../../etc/passwd'. Schrijf 'map/naam', bijvoorbeeld 'casussen/woerden-zwembaden'.")]
    [InlineData("voorbeelden", "casussen/woerden-zwembaden", 15, "Onbekende pagina 'casussen/woerden-zwembaden'. Bedoelde u 'casussen/woerden-zwembad'?")]
    [InlineData("voorbeelden", "achtergrond/kanteling", 15,
        "'achtergrond/kanteling' is geen casus of verhaal. Noem een pagina uit casussen of verhalen, of zet deze bij 'zie-ook'.")]
    [InlineData("tegenvoorbeelden", "bakens/eigen-kracht", 20,
        "'bakens/eigen-kracht' is geen casus of verhaal. Noem een pagina uit casussen of verhalen, of zet deze bij 'zie-ook'.")]
    public void A_page_that_is_named_and_not_there_gets_a_suggestion(string key, string name, int column, string message) =>
        With(key, name).Expect($"{Page}(10,{column}): fout KB303: {message}");

    [Fact]
    public void A_page_that_is_a_draft_says_so() => With("zie-ook", "achtergrond/later")
        .With("achtergrond/later.md", PageText.Achtergrond("c8888").Key("concept", "ja"))
        .Expect($"{Page}(10,11): fout KB303: De pagina 'achtergrond/later' is nog een concept. Haal haar hier weg tot zij gepubliceerd is.");

    [Theory]
    [InlineData("zie-ook", "achtergrond/kanteling, bakens/eigen-kracht")]
    [InlineData("voorbeelden", "casussen/woerden-zwembad, verhalen/te-snel")]
    public void Pages_that_are_there_are_no_problem(string key, string names) => With(key, names).ExpectNothing();
}
