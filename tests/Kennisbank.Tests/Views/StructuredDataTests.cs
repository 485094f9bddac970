using System.Text.Json;
using AngleSharp.Html.Parser;
using Kennisbank.Tests.Sites;

namespace Kennisbank.Tests.Views;

public class StructuredDataTests
{
    private static readonly BuiltSite Site = EveryKind.Site().Build();

    [Fact]
    public void The_home_page_is_the_website()
    {
        var website = Node(Site, "index.html", "WebSite");

        Assert.Equal("Proefsite", website.GetProperty("name").GetString());
        Assert.Equal(MinimalSite.BaseUrl, website.GetProperty("url").GetString());
    }

    [Fact]
    public void The_website_says_how_it_is_searched()
    {
        var search = Node(Site, "index.html", "WebSite").GetProperty("potentialAction");

        Assert.Equal("https://kennis.example/zoeken/?q={woorden}", search.GetProperty("target").GetProperty("urlTemplate").GetString());
        Assert.Equal("required name=woorden", search.GetProperty("query-input").GetString());
    }

    [Theory]
    [InlineData("lessen/luister", "Article", "LearningResource")]
    [InlineData("casussen/woerden-zwembad", "Article", "LearningResource")]
    [InlineData("verhalen/te-snel", "Article")]
    [InlineData("bakens/eigen-kracht", "Article")]
    public void A_text_is_an_article_and_what_one_learns_from_is_that_too(string page, params string[] types)
    {
        var article = Node(Site, $"{page}/index.html", "Article");

        Assert.Equal(types, article.GetProperty("@type").EnumerateArray().Select(type => type.GetString()));
        Assert.Equal($"{MinimalSite.BaseUrl}{page}/", article.GetProperty("url").GetString());
        Assert.Equal("2026-01-15", article.GetProperty("datePublished").GetString());
        Assert.Equal("nl", article.GetProperty("inLanguage").GetString());
    }

    [Fact]
    public void A_page_says_when_it_changed_and_where_it_can_always_be_found()
    {
        var article = Node(Site, "lessen/luister/index.html", "Article");

        Assert.Equal("2026-03-02", article.GetProperty("dateModified").GetString());
        Assert.Equal($"{MinimalSite.BaseUrl}k/c2222/", article.GetProperty("identifier").GetString());
    }

    [Fact]
    public void A_page_names_the_source_it_builds_on()
    {
        var source = Assert.Single(Node(Site, "lessen/luister/index.html", "Article").GetProperty("isBasedOn").EnumerateArray());

        Assert.Equal("Handboek naast de deur", source.GetProperty("name").GetString());
        Assert.Equal($"{MinimalSite.BaseUrl}bronnen/handboek/", source.GetProperty("url").GetString());
    }

    [Fact]
    public void The_writer_of_a_retold_column_is_the_author_of_the_column_and_not_of_the_page()
    {
        var story = Node(Site, "verhalen/te-snel/index.html", "Article");

        Assert.False(story.TryGetProperty("author", out _));
        var column = story.GetProperty("isBasedOn")[0];
        Assert.Equal("Ans de Vries", column.GetProperty("author")[0].GetProperty("name").GetString());
    }

    [Fact]
    public void A_term_belongs_to_the_list_of_terms()
    {
        var term = Node(Site, "begrippen/maatwerk/index.html", "WebPage").GetProperty("mainEntity");
        var list = Node(Site, "begrippen/index.html", "DefinedTermSet");

        Assert.Equal("DefinedTerm", term.GetProperty("@type").GetString());
        Assert.Equal("Maatwerk", term.GetProperty("name").GetString());
        Assert.Equal(list.GetProperty("@id").GetString(), term.GetProperty("inDefinedTermSet").GetProperty("@id").GetString());
        Assert.Equal(term.GetProperty("@id").GetString(), list.GetProperty("hasDefinedTerm")[0].GetProperty("@id").GetString());
    }

    [Fact]
    public void The_page_of_a_source_is_about_a_work_of_others()
    {
        var work = Node(Site, "bronnen/handboek/index.html", "WebPage").GetProperty("mainEntity");

        Assert.Equal("CreativeWork", work.GetProperty("@type").GetString());
        Assert.Equal(["Bo Jansen", "Cé Öz"], work.GetProperty("author").EnumerateArray().Select(author => author.GetProperty("name").GetString()));
    }

    [Fact]
    public void A_reading_path_names_its_steps_in_order()
    {
        var steps = Node(Site, "leespaden/eerst-luisteren/index.html", "CollectionPage").GetProperty("hasPart").EnumerateArray();

        Assert.Equal(["Luister eerst", "Woerden houdt het zwembad open", "Te snel geholpen"], steps.Select(step => step.GetProperty("name").GetString()));
    }

    [Fact]
    public void The_breadcrumb_runs_from_home_to_the_page_itself()
    {
        var steps = Node(Site, "lessen/luister/index.html", "BreadcrumbList").GetProperty("itemListElement").EnumerateArray()
            .Select(step => $"{step.GetProperty("position")} {step.GetProperty("name")} {step.GetProperty("item").GetProperty("@id")}");

        Assert.Equal(
            ["1 Home https://kennis.example/", "2 Lessen https://kennis.example/lessen/", "3 Luister eerst https://kennis.example/lessen/luister/"],
            steps);
    }

    [Theory]
    [InlineData("lessen/index.html")]
    [InlineData("lessen/baken/eigen-kracht/index.html")]
    [InlineData("bakenkaart/index.html")]
    [InlineData("themas/index.html")]
    public void A_list_is_a_collection(string path) => Node(Site, path, "CollectionPage");

    [Fact]
    public void A_page_that_does_not_exist_is_nothing() => Assert.Equal("", Script(Site, "404.html"));

    [Fact]
    public void A_title_cannot_end_the_script_it_stands_in_and_stays_readable()
    {
        const string Title = "</script><!--<script> & \\co\u00ebfficiënt";
        var site = new TestSite().With("achtergrond/gek.md", PageText.Achtergrond("c2222").Key("titel", $"'{Title}'")).Build();

        var script = Script(site, "achtergrond/gek/index.html");

        Assert.Equal(Title, Node(site, "achtergrond/gek/index.html", "Article").GetProperty("headline").GetString());
        Assert.DoesNotContain('<', script);
        Assert.Contains("coëfficiënt", script, StringComparison.Ordinal);
    }

    private static JsonElement Node(BuiltSite site, string path, string type)
    {
        using var document = JsonDocument.Parse(Script(site, path));
        Assert.Equal("https://schema.org", document.RootElement.GetProperty("@context").GetString());
        return Assert.Single(document.RootElement.GetProperty("@graph").EnumerateArray(), node => IsA(node, type)).Clone();
    }

    private static bool IsA(JsonElement node, string type)
    {
        var types = node.GetProperty("@type");
        return types.ValueKind == JsonValueKind.String
            ? types.GetString() == type
            : types.EnumerateArray().Any(one => one.GetString() == type);
    }

    /// <summary>As a browser would parse it.</summary>
    private static string Script(BuiltSite site, string path) =>
        new HtmlParser().ParseDocument(site.Text(path)).QuerySelector("script")!.TextContent;
}
