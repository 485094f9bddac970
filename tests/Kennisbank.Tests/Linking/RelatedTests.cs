using Kennisbank.Content;
using Kennisbank.Model;
using Kennisbank.Tests.Sites;

namespace Kennisbank.Tests.Linking;

public class RelatedTests
{
    private const string Tagged = "[eigen-kracht]";

    [Fact]
    public void Pages_with_the_same_tag_are_related_and_say_why()
    {
        var site = Site().Build().WithoutProblems().Site;

        var related = Assert.Single(RelatedPages.Of(site.PagesOf(ContentType.Verhaal).Single()));

        Assert.Equal(("/lessen/een/", "zelfde baken: Eigen kracht"), (related.Page.Url.Value, related.Why));
    }

    [Fact]
    public void What_a_page_lists_itself_is_not_repeated()
    {
        var site = Site()
            .With("bakens/tweede.md", PageText.Baken("c5555").Key("nummer", "2").Key("themas", "[jeugd]"))
            .With("lessen/twee.md", PageText.Les("c6666").Key("nummer", "2").Key("bakens", "[tweede]").Key("themas", "[jeugd]"))
            .With("leespaden/pad.md", PageText.Leespad("c7777").Key("themas", "[jeugd]").Key("paginas", "[lessen/twee, verhalen/snel, bakens/tweede]"))
            .Build().WithoutProblems().Site;

        Assert.Empty(RelatedPages.Of(site.PagesOf(ContentType.Leespad).Single()));
        Assert.Empty(RelatedPages.Of(site.PagesOf(ContentType.Baken).Single(page => page.Content.Slug == "tweede")));
    }

    private static TestSite Site() => new TestSite()
        .With("lessen/een.md", PageText.Les("c2222").Key("bakens", Tagged))
        .With("verhalen/snel.md", PageText.Verhaal("c4444").Key("bakens", Tagged));
}
