using Kennisbank.Tests.Sites;

namespace Kennisbank.Tests.Parsing;

public class RawHtmlTests
{
    private const string Refused = "fout KB401: Hier staat HTML, en die wordt niet overgenomen. "
        + "Gebruik ## voor een kop, ** voor nadruk en [tekst](adres) voor een link. Bedoelt u het teken < zelf, schrijf dan \\<.";

    [Theory]
    [InlineData("Tekst.\n\n<div onclick=\"alert(1)\">Klik</div>", "10,1")]
    [InlineData("Tekst.\n\n<script>alert(1)</script>", "10,1")]
    [InlineData("Tekst.\n\n<!-- een opmerking -->", "10,1")]
    [InlineData("Tekst.\n\n<style>body{}</style>", "10,1")]
    [InlineData("Tekst.\n\n<?php echo 1 ?>", "10,1")]
    [InlineData("Tekst.\n\n<![CDATA[x]]>", "10,1")]
    [InlineData("Tekst met <br>een regel.", "8,11")]
    [InlineData("Tekst <!-- opmerking --> erin.", "8,7")]
    [InlineData("Tekst met <b", "")]
    [InlineData("- Een punt\n\n  <iframe src=\"//evil\"></iframe>", "10,3")]
    [InlineData("> Een citaat met <i>nadruk", "8,18")]
    [InlineData("## Kop <b>dik", "8,8")]
    [InlineData("[een <img src=x> link](https://voorbeeld.nl/)", "8,6")]
    [InlineData("| a | b |\n|---|---|\n| <u>c | d |", "10,3")]
    [InlineData("Tekst ![een <b>plein](../afbeeldingen/plein.gif)", "8,13")]
    public void HTML_is_refused_wherever_it_stands(string markdown, string place) =>
        Complaints.WithText(markdown).With("afbeeldingen/plein.gif", Pictures.Gif)
            .Expect(place.Length == 0 ? [] : [$"{Complaints.Page}({place}): {Refused}"]);

    [Theory]
    [InlineData("Kleiner dan: 3 < 4 en 5 > 4.")]
    [InlineData("Kleiner dan: 3\\<4.")]
    [InlineData("De code `<script>` staat tussen accenten.")]
    [InlineData("    <div>\n\nNa een blok code.")]
    [InlineData("```html\n<script>alert(1)</script>\n```\n\nNa een blok code.")]
    [InlineData("Tekens als &lt;b&gt; en &eacute; en &#233;.")]
    [InlineData("Mail <redactie@kennis.example> of lees <https://www.voorbeeld.nl/>.")]
    public void What_only_looks_like_it_is_no_problem(string markdown) => Complaints.WithText(markdown).ExpectNothing();

    [Fact]
    public void Even_a_preview_shows_HTML_as_text()
    {
        var html = Complaints.WithText("Een <b onclick=\"x()\">knop</b>.\n\n<script>alert(1)</script>\n").Build().Text("achtergrond/tekst/index.html");

        Assert.Contains("&lt;b onclick=&quot;x()&quot;&gt;knop&lt;/b&gt;", html, StringComparison.Ordinal);
        Assert.Contains("&lt;script&gt;alert(1)&lt;/script&gt;", html, StringComparison.Ordinal);
    }
}
