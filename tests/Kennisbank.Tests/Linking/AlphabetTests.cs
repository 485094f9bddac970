using Kennisbank.Content;
using Kennisbank.Model;
using Kennisbank.Tests.Sites;

namespace Kennisbank.Tests.Linking;

public class AlphabetTests
{
    [Theory]
    [InlineData("De kanteling", "K")]
    [InlineData("Het zwembad", "Z")]
    [InlineData("Een les", "L")]
    [InlineData("Één loket", "L")]
    [InlineData("Élan in de wijk", "E")]
    [InlineData("‘Ontzorgt’", "O")]
    [InlineData("Het", "H")]
    [InlineData("Decentralisatie", "D")]
    [InlineData("3D in Zaanstad", "0-9")]
    [InlineData("…", "0-9")]
    public void A_title_stands_under_its_first_letter_and_an_article_accent_or_punctuation_does_not_count(string title, string letter)
    {
        var site = new TestSite().With("verhalen/x.md", PageText.Verhaal("c2222").Key("titel", $"\"{title}\"")).Build();

        Assert.Equal(letter, Assert.Single(site.Site.Letters, list => list.Pages.Any(page => page.Title == title)).Letter);
    }

    [Fact]
    public void A_letter_has_its_titles_in_order_at_an_address_of_its_own()
    {
        var site = new TestSite()
            .With("verhalen/a.md", PageText.Verhaal("c2222").Key("titel", "Kring"))
            .With("verhalen/b.md", PageText.Verhaal("c3333").Key("titel", "De kanteling"))
            .With("lessen/c.md", PageText.Les("c4444").Key("titel", "Kijk eerst"))
            .Build();

        var letter = Assert.Single(site.Site.Letters, list => list.Letter == "K");
        Assert.Equal("/a-z/k/", letter.Url.Value);
        Assert.Equal(["De kanteling", "Kijk eerst", "Kring"], letter.Pages.Select(page => page.Title));
        Assert.Contains("a-z/k/index.html", site.Outputs.Keys);
    }

    [Fact]
    public void Every_list_has_its_titles_in_the_order_of_the_index()
    {
        var site = new TestSite()
            .With("verhalen/a.md", PageText.Verhaal("c2222").Key("titel", "De zorg"))
            .With("verhalen/b.md", PageText.Verhaal("c3333").Key("titel", "Kring"))
            .With("verhalen/c.md", PageText.Verhaal("c4444").Key("titel", "Het begin"))
            .With("verhalen/d.md", PageText.Verhaal("c5555").Key("titel", "Een vraag"))
            .Build().Site;

        string[] titles = ["Het begin", "Kring", "Een vraag", "De zorg"];
        Assert.Equal(titles, site.PagesOf(ContentType.Verhaal).Select(page => page.Title));
        Assert.Equal(titles, site.Letters.SelectMany(letter => letter.Pages).Where(page => page.Type == ContentType.Verhaal).Select(page => page.Title));
    }

    [Fact]
    public void Every_page_stands_under_one_letter()
    {
        var site = EveryKind.Site().Build().Site;

        Assert.Equal(Addresses(site.Pages), Addresses(site.Letters.SelectMany(letter => letter.Pages)));
    }

    [Theory]
    [InlineData("a-z/m")]
    [InlineData("begrippen")]
    public void A_long_list_to_look_something_up_in_comes_in_parts(string address)
    {
        var site = new TestSite();
        for (var number = 0; number < 120; number++)
        {
            site.With($"begrippen/m{number}.md", PageText.Begrip($"c{Digit(number / 20)}{Digit(number % 20)}22").Key("titel", $"Maat {number}"));
        }

        var built = site.Build().WithoutProblems();

        Assert.Contains($"{address}/pagina/2/index.html", built.Outputs.Keys);
        Assert.DoesNotContain($"{address}/pagina/3/index.html", built.Outputs.Keys);
    }

    private static IEnumerable<string> Addresses(IEnumerable<Page> pages) => pages.Select(page => page.Url.Value).Order(StringComparer.Ordinal);

    private static char Digit(int number) => "23456789bcdfghjkmnpqrstvwxz"[number];
}
