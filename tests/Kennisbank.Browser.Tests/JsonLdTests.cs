using Kennisbank.Browser.Tests.RealSite;
using Kennisbank.Browser.Tests.Scripts;
using Kennisbank.Tests.Sites;

namespace Kennisbank.Browser.Tests;

/// <summary>What a page tells other machines, expanded as they do and checked by the vocabulary of schema.org. Nothing is asked of the network.</summary>
[Collection(SharedSite.Name)]
public class JsonLdTests(LiveSite site)
{
    [Fact]
    public async Task Every_page_says_only_what_the_words_of_schema_org_can_say()
    {
        var (exitCode, output, errors) = await NodeTool.Run("jsonld.mjs", site.Content.Folder);

        Assert.True(exitCode == 0, errors + output);
    }

    [Theory]
    [InlineData("""{"@type":"Artikel"}""", "unknown type https://schema.org/Artikel")]
    [InlineData("""{"@type":"Article","titel":"A"}""", "unknown property https://schema.org/titel")]
    [InlineData("""{"headline":"A"}""", "an object without a type")]
    [InlineData("""{"@type":"Person","headline":"A"}""", "Person has no headline")]
    [InlineData("""{"@type":"Article","author":"Kim"}""", "author takes Organization, Person and not")]
    [InlineData("""{"@type":"Article","author":{"@type":"Article"}}""", "author takes Organization, Person and not")]
    [InlineData("""{"@type":"Article","datePublished":"3 mei"}""", "datePublished takes")]
    [InlineData("""{"@type":"ListItem","position":"eerst","item":"tekst"}""", "item takes Thing and not")]
    [InlineData("""{"@type":"Article","isPartOf":{"@id":"https://kennis.example/a/#iemand"}}""", "isPartOf takes")]
    [InlineData("""{"@type":"Article","query-input":"required"}""", "unknown property https://schema.org/query-input")]
    public async Task What_those_words_cannot_say_is_found(string thing, string finding)
    {
        using var temp = new TempFolder();
        File.WriteAllText(
            Path.Combine(temp.Path, "a.html"),
            $$"""
            <script type="application/ld+json">{"@context":"https://schema.org","@graph":[{{thing}},
            {"@type":"Person","@id":"https://kennis.example/a/#iemand","name":"Kim"}]}</script>
            """);

        var (exitCode, output, errors) = await NodeTool.Run("jsonld.mjs", temp.Path);

        Assert.Equal(1, exitCode);
        Assert.Contains(finding, output + errors, StringComparison.Ordinal);
    }
}
