using Kennisbank.Content;
using Kennisbank.Model;
using Kennisbank.Tests.Sites;

namespace Kennisbank.Tests.Linking;

public class ListingTests
{
    [Theory]
    [InlineData(24, "24")]
    [InlineData(25, "12 13")]
    [InlineData(26, "13 13")]
    [InlineData(50, "16 17 17")]
    public void The_parts_of_a_long_list_are_about_as_long_as_each_other(int pages, string parts)
    {
        var site = new TestSite();
        for (var number = 0; number < pages; number++)
        {
            site.With($"verhalen/v{number}.md", PageText.Verhaal($"c{Digit(number / 20)}{Digit(number % 20)}22").Key("titel", $"Verhaal {number:d2}"));
        }

        var list = Listings.OfType(site.Build().Site, ContentType.Verhaal);

        Assert.Equal(parts, string.Join(' ', Parts(list).Select(part => part.Count)));
        Assert.Equal(list.Pages, Parts(list).SelectMany(part => part));
    }

    [Fact]
    public void What_belongs_to_an_agenda_and_to_no_baken_has_a_list_of_its_own()
    {
        var site = new TestSite()
            .With("verhalen/a.md", PageText.Verhaal("c2222").Key("titel", "Los").Key("agenda", "[veranderagenda]"))
            .With("verhalen/b.md", PageText.Verhaal("c3333").Key("titel", "Vast").Key("agenda", "[veranderagenda]").Key("bakens", "[eigen-kracht]"))
            .Build();

        var cell = Assert.Single(site.Site.Matrix.WithoutBaken);
        Assert.Equal("/bakenkaart/zonder-baken/veranderagenda/", cell.Url.Value);
        Assert.Equal(["Los"], cell.Pages.Select(page => page.Title));
        Assert.Contains("bakenkaart/zonder-baken/veranderagenda/index.html", site.Outputs.Keys);
    }

    private static IEnumerable<IReadOnlyList<Page>> Parts(Listing list) => Enumerable.Range(1, list.PartCount).Select(list.PagesOf);

    private static char Digit(int number) => "23456789bcdfghjkmnpqrstvwxz"[number];
}
