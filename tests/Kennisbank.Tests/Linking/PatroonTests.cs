using System.Text;
using Kennisbank.Model;
using Kennisbank.Search.Format;
using Kennisbank.Tests.Sites;

namespace Kennisbank.Tests.Linking;

/// <summary>A pattern is a page, and a tag of the pages on which it was seen.</summary>
public class PatroonTests
{
    private const string File = "patronen/haast.md";

    [Fact]
    public void Pages_where_it_was_seen_carry_it_without_naming_it()
    {
        var site = EveryKind.Site().Build().WithoutProblems().Site;

        var tag = Assert.Single(site.Tags(TagKind.Patroon));
        Assert.Equal("/patronen/haast/", tag.Url.Value);
        Assert.Equal("/patronen/haast/", tag.Page!.Url.Value);
        Assert.Equal(["/casussen/woerden-zwembad/", "/verhalen/te-snel/"], tag.Pages.Select(page => page.Url.Value));
    }

    [Fact]
    public void Each_of_those_tells_of_it_among_its_relations_and_what_only_helped_does_not()
    {
        var site = EveryKind.Site().Build();

        Assert.Contains(
            "\n## Patronen die hier te zien zijn\n\n- [De haast](https://kennis.example/patronen/haast/)\n", site.Text("verhalen/te-snel/index.md"),
            StringComparison.Ordinal);
        Assert.DoesNotContain("De haast", site.Text("lessen/luister/index.md"), StringComparison.Ordinal);
    }

    [Fact]
    public void Its_own_page_says_what_was_seen_where_and_what_helped() => Assert.Contains(
        """

        ## Waar het te zien was

        - [Zwembad](https://kennis.example/casussen/woerden-zwembad/): Het bad ging dicht.
        - [Te snel geholpen](https://kennis.example/verhalen/te-snel/): Er was haast.

        ## Wat hielp

        - [Luister eerst](https://kennis.example/lessen/luister/): Eerst luisteren.

        """.ReplaceLineEndings("\n").Replace("Zwembad]", "Woerden houdt het zwembad open]", StringComparison.Ordinal),
        EveryKind.Site().Build().Text("patronen/haast/index.md"), StringComparison.Ordinal);

    [Fact]
    public void Lists_are_narrowed_by_it_and_its_page_is_the_only_page_of_the_tag()
    {
        var outputs = EveryKind.Site().Build().Outputs.Keys;

        Assert.Contains("verhalen/patroon/haast/index.html", outputs);
        Assert.Contains("patronen/index.html", outputs);
        Assert.Single(outputs, path => path.StartsWith("patronen/haast", StringComparison.Ordinal) && path.EndsWith(".html", StringComparison.Ordinal));
    }

    [Fact]
    public void Search_has_it_as_a_filter()
    {
        // Texts in the file of filters follow their length.
        var filters = Encoding.UTF8.GetString(FacetFile.Of(EveryKind.Site().Build().Site).Span);

        Assert.Contains("\u0007patroon\u0005haast\u0008De haast\u0002", filters, StringComparison.Ordinal);
    }

    [Fact]
    public void The_data_of_a_page_names_its_patterns() => Assert.Equal(
        ["haast"],
        EveryKind.Site().Build().Json("api/verhalen.json").GetProperty("paginas")[0].GetProperty("patronen").EnumerateArray().Select(name => name.GetString()));

    [Fact]
    public void An_unknown_page_is_told_once_at_its_line() => With(page => page.Key(
        "gezien", "\n  - {pagina: casussen/woerden-zwembad, wat: Hier.}\n  - {pagina: verhalen/te-snl, wat: Daar.}"))
        .Expect($"{File}(8,14): fout KB303: Onbekende pagina 'verhalen/te-snl'. Bedoelde u 'verhalen/te-snel'?");

    [Fact]
    public void One_place_makes_no_pattern() => With(page => page.Key("gezien", "[{pagina: casussen/woerden-zwembad, wat: Hier.}]"))
        .Expect($"{File}(6,9): fout KB207: Bij 'gezien' staan er 1; minstens 2 zijn nodig. Noem er een pagina bij: '- pagina: map/naam' met 'wat: …'.");

    [Theory]
    [InlineData("gezien")]
    [InlineData("hielp")]
    public void Without_where_it_was_seen_or_what_helped_there_is_no_pattern(string key) => With(page => page.Without(key))
        .Expect($"{File}(2,1): fout KB204: De sleutel '{key}' ontbreekt. Zet een regel '{key}: …' bij de gegevens.");

    [Fact]
    public void It_cannot_be_seen_on_its_own_page() => With(page => page.Key("hielp", "[{pagina: patronen/haast, wat: Dit zelf.}]"))
        .Expect($"{File}(7,18): fout KB313: 'patronen/haast' is deze pagina zelf. Noem een andere pagina.");

    private static TestSite With(Func<PageText, PageText> change) =>
        EveryKind.Site().Without(File).With(File, change(PageText.Patroon("f3333")));
}
