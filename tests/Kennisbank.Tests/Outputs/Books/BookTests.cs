using System.IO.Compression;
using System.Text;
using System.Xml.Linq;
using Kennisbank.Content;
using Kennisbank.Tests.Sites;
using Kennisbank.Tests.Sites.Photos;
using Kennisbank.Views;

namespace Kennisbank.Tests.Outputs.Books;

public class BookTests(BookTests.Built built) : IClassFixture<BookTests.Built>
{
    private const string PathBook = "leespaden/eerst-luisteren/boekje/eerst-luisteren.epub";

    private static readonly XNamespace Svg = "http://www.w3.org/2000/svg";

    [Fact]
    public void The_chapters_of_a_path_are_those_of_its_booklet_in_the_same_order()
    {
        var booklet = Assert.Single(BookletView.All(built.Site.Site), booklet => booklet.Name == "Eerst luisteren");

        var titles = OpenBook.Of(built.Site, PathBook).Chapters.Select(OpenBook.TitleOf);

        Assert.Equal(booklet.Pages.Select(page => page.Title), titles);
    }

    [Fact]
    public void The_book_of_the_whole_site_has_every_page_once_and_a_heading_for_each_kind()
    {
        var book = OpenBook.Of(built.Site);

        var contents = OpenBook.LinksIn(book.Text("inhoud.xhtml"));

        Assert.All(built.Site.Site.Pages, page => Assert.Single(contents[page.Title], href => !IsPart(href)));
        Assert.All(
            ContentTypes.All.Where(type => type != ContentType.Les && built.Site.Site.PagesOf(type).Count > 0),
            type => Assert.Single(contents[type.Plural()], IsPart));

        static bool IsPart(string href) => href.StartsWith("deel-", StringComparison.Ordinal) && !href.Contains('#', StringComparison.Ordinal);
    }

    [Fact]
    public void Contents_are_in_the_order_of_the_text()
    {
        var book = OpenBook.Of(built.Site);

        var files = OpenBook.LinksIn(book.Text("inhoud.xhtml")).SelectMany(link => link).Select(href => href.Split('#')[0]).Distinct()
            .Where(book.Order.Skip(3).Contains);

        Assert.Equal(book.Order.Skip(3), files);
    }

    [Fact]
    public void A_link_between_two_pages_of_a_book_stays_in_it()
    {
        var situation = OpenBook.Of(built.Site).Text("situatie-niemand-luistert.xhtml");

        Assert.StartsWith("les-luister.xhtml#", Assert.Single(OpenBook.LinksIn(situation)["Luister eerst"]), StringComparison.Ordinal);
    }

    [Fact]
    public void A_link_to_a_paragraph_of_another_page_leads_to_that_paragraph()
    {
        var site = OpenBook.Site(new TestSite()
            .With("begrippen/een.md", PageText.Begrip("c2222").Body("Zie [het tweede](twee.md#het-gesprek)."))
            .With("begrippen/twee.md", PageText.Begrip("c3333").Key("titel", "Twee").Body("Eerst dit.\n\n## Het gesprek\n\nDan dit.\n")));
        var text = OpenBook.Of(site).Chapters.Single(text => OpenBook.LinksIn(text).Contains("het tweede"));

        var target = Assert.Single(OpenBook.LinksIn(text)["het tweede"]).Split('#')[1];

        Assert.Equal("Het gesprek", Assert.Single(text.Descendants(), element => element.Attribute("id")?.Value == target).Value);
    }

    [Fact]
    public void A_link_to_a_page_that_is_not_in_the_book_leads_to_its_permalink()
    {
        var lesson = OpenBook.Of(OpenBook.Site(Linked()), PathBook).Text("les-luister.xhtml");

        Assert.Equal(MinimalSite.BaseUrl + "k/c7777", Assert.Single(OpenBook.LinksIn(lesson)["maatwerk"]).TrimEnd('/'));
        Assert.Equal(MinimalSite.BaseUrl + "lessen/", Assert.Single(OpenBook.LinksIn(lesson)["alle lessen"]));
        Assert.Equal("https://elders.example/", Assert.Single(OpenBook.LinksIn(lesson)["elders"]));
    }

    [Fact]
    public void Every_link_and_picture_of_a_book_is_in_it_or_on_the_web()
    {
        foreach (var book in built.Books)
        {
            foreach (var text in book.Texts)
            {
                var targets = text.Descendants().Attributes().Where(attribute => attribute.Name.LocalName is "href" or "src").Select(target => target.Value);
                Assert.All(targets.Where(target => !target.Contains(':', StringComparison.Ordinal)), target =>
                {
                    var parts = target.Split('#');
                    Assert.Contains(parts[0].Length == 0 ? "inhoud.xhtml" : parts[0], book.Files.Keys.Select(name => name[(name.IndexOf('/') + 1)..]));
                    var there = parts[0].Length == 0 ? text : parts.Length > 1 ? book.Text(parts[0]) : null;
                    Assert.True(there is null || there.Descendants().Any(element => element.Attribute("id")?.Value == parts[1]), target);
                });
            }
        }
    }

    [Fact]
    public void Every_drawing_is_described_and_is_there_as_words_too()
    {
        var site = OpenBook.Site(DiagramText.Site(DiagramText.Trends).With("casussen/c.md", PageText.Casus("c3333")
            .Key("cijfers", "[{label: Leden, eenheid: \"%\", voor: 24.2, na: 39, jaren: [2012, 2014]}]")));

        var drawings = OpenBook.Of(site).Texts.SelectMany(text => text.Descendants(Svg + "svg")).ToList();

        Assert.Equal(2, drawings.Count);
        Assert.All(drawings, drawing =>
        {
            Assert.All(drawing.Attribute("aria-labelledby")!.Value.Split(' '), id =>
                Assert.NotEmpty(Assert.Single(drawing.Elements(), element => element.Attribute("id")?.Value == id).Value));
            Assert.Contains(drawing.ElementsAfterSelf().Where(element => element.Name.LocalName == "details").Descendants(), IsTable);
        });
        Assert.Contains(("schema:accessibilityFeature", "longDescription"), OpenBook.Of(site).Metadata);

        static bool IsTable(XElement element) => element.Name.LocalName is "table" or "ul" or "ol";
    }

    [Fact]
    public void A_picture_is_in_the_book_without_metadata_and_one_that_not_every_program_shows_is_named_instead()
    {
        var site = OpenBook.Site(new TestSite()
            .With("afbeeldingen/foto.jpg", JpegPhoto.With(JpegPhoto.Xmp("dc:title=\"Plein\"")))
            .With("afbeeldingen/nieuw.webp", WebPPhoto.Plain)
            .With("begrippen/een.md", PageText.Begrip("c2222").Body("![Een brug](../afbeeldingen/foto.jpg)\n\n![Een sluis](../afbeeldingen/nieuw.webp)\n")));
        var book = OpenBook.Of(site);

        Assert.Equal(site.Outputs["afbeeldingen/foto.jpg"], Assert.Single(book.Files, file => file.Key.EndsWith(".jpg", StringComparison.Ordinal)).Value);
        Assert.DoesNotContain(book.Files.Keys, name => name.EndsWith(".webp", StringComparison.Ordinal));
        Assert.Equal(
            MinimalSite.BaseUrl + "afbeeldingen/nieuw.webp", Assert.Single(book.Chapters.SelectMany(text => OpenBook.LinksIn(text)["Een sluis"])));
    }

    [Fact]
    public void A_draft_is_in_no_book()
    {
        var site = OpenBook.Site(EveryKind.Site().With("begrippen/later.md", PageText.Begrip("f7777").Key("titel", "Nog geheim").Key("concept", "ja")));

        Assert.All(
            site.Outputs.Keys.Where(IsBook).SelectMany(path => OpenBook.Of(site, path).Files.Values),
            file => Assert.DoesNotContain("Nog geheim", Encoding.UTF8.GetString(file), StringComparison.Ordinal));
    }

    [Fact]
    public void Nothing_in_a_book_needs_a_script()
    {
        Assert.All(built.Books.SelectMany(book => book.Texts), text =>
        {
            Assert.DoesNotContain(text.Descendants(), element => element.Name.LocalName is "script" or "button" or "use");
            Assert.DoesNotContain(text.Descendants().Attributes(), attribute => attribute.Name.LocalName.StartsWith("data-", StringComparison.Ordinal));
        });
    }

    [Fact]
    public void No_text_of_a_book_repeats_an_id()
    {
        // Terms follow each other in one text, and may have the same headings.
        var site = OpenBook.Site(EveryKind.Site()
            .With("begrippen/een.md", PageText.Begrip("f7777").Key("titel", "Een").Body("## Het gesprek\n\nZo.\n"))
            .With("begrippen/twee.md", PageText.Begrip("f8888").Key("titel", "Twee").Body("## Het gesprek\n\nAnders.\n")));

        Assert.All(OpenBook.Of(site).Texts, text => Assert.Distinct(text.Descendants().Attributes("id").Select(id => id.Value)));
    }

    [Fact]
    public void A_book_says_what_it_is_before_anything_else_and_without_compression()
    {
        var epub = built.Site.Outputs[PathBook];
        using var zip = new ZipArchive(new MemoryStream(epub));

        Assert.Equal("mimetype", zip.Entries[0].FullName);
        Assert.Equal("mimetypeapplication/epub+zip", Encoding.ASCII.GetString(epub, 30, 28));
        Assert.All(zip.Entries, entry => Assert.Equal(new DateTime(2026, 3, 2), entry.LastWriteTime.DateTime));
    }

    [Fact]
    public void Equal_content_gives_equal_bytes()
    {
        var again = OpenBook.Site(EveryKind.Site().CreatedInReverse());

        Assert.All(built.Site.Outputs.Where(output => IsBook(output.Key)), book => Assert.Equal(book.Value, again.Outputs[book.Key]));
    }

    [Fact]
    public void A_book_tells_programs_its_title_language_address_date_and_what_it_offers_readers()
    {
        Assert.Equal(
            [
                ("identifier", MinimalSite.BaseUrl + "leespaden/eerst-luisteren/boekje/"), ("title", "Eerst luisteren"), ("language", "nl"),
                ("creator", "Proefsite"), ("publisher", "Proefsite"), ("description", "Alle 3 pagina’s achter elkaar."), ("date", "2026-03-02"),
                ("dcterms:modified", "2026-03-02T00:00:00Z"), ("schema:accessMode", "textual"), ("schema:accessMode", "visual"),
                ("schema:accessModeSufficient", "textual"), ("schema:accessibilityFeature", "tableOfContents"),
                ("schema:accessibilityFeature", "structuralNavigation"), ("schema:accessibilityFeature", "readingOrder"),
                ("schema:accessibilityFeature", "displayTransformability"), ("schema:accessibilityFeature", "alternativeText"),
                ("schema:accessibilityFeature", "longDescription"), ("schema:accessibilityHazard", "none"),
                ("schema:accessibilitySummary",
                    "Alles is te lezen als tekst, met koppen en een inhoudsopgave. "
                    + "Elke figuur en grafiek heeft een beschrijving, en staat er ook als tekst of tabel."),
            ],
            OpenBook.Of(built.Site, PathBook).Metadata);
    }

    private static TestSite Linked() => EveryKind.Site().With("lessen/luister.md", PageText.Les("c2222").Body(
        "Zie [maatwerk](../begrippen/maatwerk.md), [alle lessen](/lessen/) of [elders](https://elders.example/).\n"));

    private static bool IsBook(string path) => path.EndsWith(".epub", StringComparison.Ordinal);

    /// <summary>A site with a page of every kind, built once.</summary>
    public sealed class Built
    {
        internal BuiltSite Site { get; } = OpenBook.Site();

        internal IEnumerable<OpenBook> Books => Site.Outputs.Keys.Where(IsBook).Select(path => OpenBook.Of(Site, path));
    }
}
