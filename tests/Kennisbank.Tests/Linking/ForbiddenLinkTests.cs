using AngleSharp.Html.Parser;
using Kennisbank.Tests.Sites;

namespace Kennisbank.Tests.Linking;

public class ForbiddenLinkTests
{
    private const string Elsewhere = "Naar buiten mogen https: en mailto:.";

    public static TheoryData<string, string, string> Hostile => new()
    {
        { "[x](javascript:alert(1))", "javascript:", Elsewhere },
        { "[x](JAVASCRIPT:alert(1))", "javascript:", Elsewhere },
        { "[x](<java\tscript:alert(1)>)", "javascript:", Elsewhere },
        { "[x](< javascript:alert(1)>)", "javascript:", Elsewhere },
        { "[x](&#106;avascript:alert(1))", "javascript:", Elsewhere },
        { "[x](javascript&colon;alert(1))", "javascript:", Elsewhere },
        { "[x](java&Tab;script&#58;alert(1))", "javascript:", Elsewhere },
        { "[x](java&NewLine;script:alert(1))", "javascript:", Elsewhere },
        { "[x](java\\script:alert(1))", "java\\script:", Elsewhere },
        { "[x](data:text/html,<script>)", "data:", Elsewhere },
        { "[x](vbscript:msgbox)", "vbscript:", Elsewhere },
        { "[x](file:///etc/passwd)", "file:", Elsewhere },
        { "[x](tel:112)", "tel:", Elsewhere },
        { "[x](c:/map/bestand.md)", "c:", Elsewhere },
        { "[x](//evil.example/)", "//", "Begin het adres met https://." },
        { "[x](</\t/evil.example/>)", "//", "Begin het adres met https://." },
        { "[x](http://www.voorbeeld.nl/)", "http:", "Begin het adres met https://." },
        { "<javascript:alert(1)>", "javascript:", Elsewhere },
        { "<http://www.voorbeeld.nl/>", "http:", "Begin het adres met https://." },
        { "[x][ref]\n\n[ref]: javascript:alert(1)", "javascript:", Elsewhere },
        { "[x]\n\n[x]: data:text/html;base64,AAAA 'titel'", "data:", Elsewhere },
    };

    [Theory]
    [MemberData(nameof(Hostile))]
    public void A_link_that_can_run_code_or_leaves_without_a_lock_is_refused(string markdown, string start, string suggestion)
    {
        var site = Complaints.WithText(markdown).Build();

        Assert.Equal([$"{Complaints.Page}(8,1): fout KB402: Een link mag niet met '{start}' beginnen. {suggestion}"], site.Complaints);
        Assert.Empty(HrefsOf(site));
    }

    [Theory]
    [InlineData("[x](\\\\\\\\evil.example/)")]
    [InlineData("[x](/\\\\evil.example/)")]
    [InlineData("[x](%6aavascript:alert(1))")]
    [InlineData("[x](javascript%3Aalert(1))")]
    public void What_only_a_browser_would_take_for_an_address_never_reaches_one(string markdown) =>
        Assert.Empty(HrefsOf(Complaints.WithText(markdown).Build()));

    [Theory]
    [InlineData("data:image/gif;base64,R0lGOD", "data:")]
    [InlineData("javascript:alert(1)", "javascript:")]
    [InlineData("&#106;avascript:alert(1)", "javascript:")]
    public void An_image_is_a_file_and_no_code(string target, string start) => Complaints.WithText($"![een plein]({target}) Kijk.").Expect(
        $"{Complaints.Page}(8,1): fout KB402: Het adres van een plaatje mag niet met '{start}' beginnen. Zet het plaatje in de map afbeeldingen.");

    [Theory]
    [InlineData("https://voorbeeld.nl/plein.gif")]
    [InlineData("http://voorbeeld.nl/plein.gif")]
    [InlineData("//voorbeeld.nl/plein.gif")]
    public void An_image_of_another_site_is_refused(string target) => Complaints.WithText($"![een plein]({target}) Kijk.").Expect(
        $"{Complaints.Page}(8,1): fout KB402: Een plaatje van een andere site wordt niet getoond: dat vertelt die site wie hier leest. "
        + "Zet het, als dat mag, in de map afbeeldingen.");

    [Theory]
    [InlineData("[x](https://voorbeeld.nl/ \"a' onmouseover=\\\"alert(1)\")")]
    [InlineData("[x](<https://voorbeeld.nl/\"onclick=alert(1)>)")]
    [InlineData("![a\" onerror=\"alert(1)](../afbeeldingen/plein.gif)")]
    [InlineData("![a&quot; onerror=&quot;alert(1) &lt;b&gt;](../afbeeldingen/plein.gif)")]
    public void Quotes_in_titles_and_descriptions_stay_what_they_are(string markdown)
    {
        var html = Complaints.WithText("Kijk: " + markdown).With("afbeeldingen/plein.gif", Pictures.Gif).Build().WithoutProblems()
            .Text("achtergrond/tekst/index.html");
        var elements = new HtmlParser().ParseDocument(html).QuerySelectorAll("a, img");

        Assert.NotEmpty(elements);
        Assert.All(elements.SelectMany(element => element.Attributes), attribute => Assert.DoesNotMatch("^on", attribute.Name));
    }

    private static IEnumerable<string?> HrefsOf(BuiltSite site) =>
        new HtmlParser().ParseDocument(site.Text("achtergrond/tekst/index.html")).QuerySelectorAll("a[href], img").Select(link => link.GetAttribute("href"));
}
