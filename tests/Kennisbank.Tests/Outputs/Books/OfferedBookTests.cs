using System.Text.RegularExpressions;
using Kennisbank.Tests.Sites;
using Kennisbank.Theming;

namespace Kennisbank.Tests.Outputs.Books;

/// <summary>Where visitors find the books.</summary>
public partial class OfferedBookTests
{
    private static readonly TestSite Content = EveryKind.Site().With("lessen/nog-een.md", PageText.Les("h2222").Key("titel", "Nog een les").Key("nummer", "2"));

    private static readonly BuiltSite Site = OpenBook.Site(Content);

    [Theory]
    [InlineData("e-books/index.html", "/e-books/proefsite.epub")]
    [InlineData("e-books/index.html", "/leespaden/eerst-luisteren/boekje/eerst-luisteren.epub")]
    [InlineData("e-books/index.html", "/lessen/reeks/bondgenoten/boekje/bondgenoten-in-de-decentralisaties.epub")]
    [InlineData("leespaden/eerst-luisteren/index.html", "/leespaden/eerst-luisteren/boekje/eerst-luisteren.epub")]
    [InlineData("leespaden/eerst-luisteren/boekje/index.html", "/leespaden/eerst-luisteren/boekje/eerst-luisteren.epub")]
    [InlineData("lessen/index.html", "/lessen/reeks/bondgenoten/boekje/bondgenoten-in-de-decentralisaties.epub")]
    [InlineData("lessen/reeks/bondgenoten/boekje/index.html", "/lessen/reeks/bondgenoten/boekje/bondgenoten-in-de-decentralisaties.epub")]
    public void A_book_is_offered_with_its_size_and_date(string page, string book)
    {
        var size = Math.Round(Site.Outputs[book[1..]].Length / 1000.0);

        var link = Assert.Single(Link().Matches(Site.Text(page)), link => link.Groups["book"].Value == book);

        Assert.Equal($"(EPUB, {size} kB, van 2 maart 2026)", link.Groups["facts"].Value);
    }

    [Fact]
    public void Every_page_leads_to_the_books() =>
        Assert.Contains("href=\"/e-books/\"", Site.Text("begrippen/maatwerk/index.html"), StringComparison.Ordinal);

    [Fact]
    public void A_site_built_without_them_has_no_books_and_speaks_of_none()
    {
        using var folder = new TempFolder();
        Content.WriteTo(folder.Path);
        var plain = BuiltSite.Of(new SiteBuilder(new BuildOptions { Input = folder.Path }, new Theme(), new FixedClock(Content.Today)));

        Assert.DoesNotContain(
            plain.Outputs.Keys, path => path.EndsWith(".epub", StringComparison.Ordinal) || path.StartsWith("e-books/", StringComparison.Ordinal));
        Assert.All(
            plain.Outputs.Keys.Where(path => path.EndsWith(".html", StringComparison.Ordinal)),
            path => Assert.DoesNotMatch(@"\.epub|EPUB|(?i)e-book", plain.Text(path)));
    }

    [GeneratedRegex("href=\"(?<book>[^\"]+\\.epub)\"[^>]*>[^<]*</a>\\s*<span>(?<facts>[^<]*)</span>")]
    private static partial Regex Link();
}
