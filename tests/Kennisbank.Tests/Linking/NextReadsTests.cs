using Kennisbank.Content;
using Kennisbank.Model;
using Kennisbank.Tests.Sites;

namespace Kennisbank.Tests.Linking;

public class NextReadsTests
{
    private const string Tagged = "[eigen-kracht]";

    [Fact]
    public void A_lesson_with_a_counterexample_sets_its_examples_against_it_and_keeps_the_rest()
    {
        var site = Stories().With("lessen/een.md", PageText.Les("c2222")
            .Key("voorbeelden", "[verhalen/a, verhalen/b, verhalen/c]").Key("tegenvoorbeelden", "[verhalen/d]")).Build().WithoutProblems().Site;

        var reads = NextReads.Of(site.PagesOf(ContentType.Les).Single());

        Assert.Equal(
            [
                ("/verhalen/a/", "een voorbeeld van deze les"),
                ("/verhalen/b/", "een voorbeeld van deze les"),
                ("/verhalen/d/", "een tegenvoorbeeld bij deze les"),
            ],
            reads.First.Select(read => (read.Page.Url.Value, read.Why)));
        Assert.Equal("/verhalen/c/", Assert.Single(reads.Rest).Page.Url.Value);
    }

    [Fact]
    public void Two_counterexamples_face_a_single_example()
    {
        var site = Stories().With("lessen/een.md", PageText.Les("c2222")
            .Key("voorbeelden", "[verhalen/a]").Key("tegenvoorbeelden", "[verhalen/b, verhalen/c]")).Build().WithoutProblems().Site;

        var reads = NextReads.Of(site.PagesOf(ContentType.Les).Single());

        Assert.Equal(["/verhalen/a/", "/verhalen/b/", "/verhalen/c/"], reads.First.Select(read => read.Page.Url.Value));
    }

    [Fact]
    public void Any_other_page_leads_to_one_of_each_kind_of_relation_before_what_shares_a_tag()
    {
        var site = Stories()
            .With("verhalen/e.md", PageText.Verhaal("d6666").Key("bakens", Tagged).Key("zie-ook", "[verhalen/a, verhalen/b]"))
            .With("lessen/een.md", PageText.Les("c2222").Key("voorbeelden", "[verhalen/e]"))
            .With("lessen/twee.md", PageText.Les("c3333").Key("nummer", "2").Key("bakens", Tagged)).Build().WithoutProblems().Site;

        var reads = NextReads.Of(site.PagesOf(ContentType.Verhaal).Single(page => page.Content.Slug == "e"));

        Assert.Equal(
            ["de les waarvan dit een voorbeeld is", "hoort hierbij", "zelfde baken: Eigen kracht"], reads.First.Select(read => read.Why));
        Assert.Equal("/verhalen/b/", Assert.Single(reads.Rest).Page.Url.Value);
    }

    [Fact]
    public void The_neighbours_in_a_series_are_left_to_the_links_of_that_series()
    {
        var site = new TestSite()
            .With("lessen/een.md", PageText.Les("c2222").Key("bakens", Tagged).Key("zie-ook", "[lessen/twee]"))
            .With("lessen/twee.md", PageText.Les("c3333").Key("nummer", "2").Key("bakens", Tagged)).Build().WithoutProblems().Site;

        var reads = NextReads.Of(site.PagesOf(ContentType.Les)[0]);

        Assert.Empty(reads.First);
        Assert.Empty(reads.Rest);
    }

    private static TestSite Stories() => "abcd".Aggregate(
        new TestSite(), (site, slug) => site.With($"verhalen/{slug}.md", PageText.Verhaal($"d222{slug - 'a' + 2}").Key("titel", $"Verhaal {slug}")));
}
