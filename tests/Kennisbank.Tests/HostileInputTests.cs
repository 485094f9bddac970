using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using FsCheck;
using FsCheck.Fluent;
using Kennisbank.Diagnostics;
using Kennisbank.Tests.Sites;
using Kennisbank.Tests.Sites.Photos;

namespace Kennisbank.Tests;

/// <summary>Whatever strangers send: the builder never throws, and no text becomes code.</summary>
public class HostileInputTests
{
    private const int Runs = 150;

    private static readonly string[] Pieces =
    [
        "\n", "\n\n", " ", "\t", "a", "é", "😀", "*", "**", "_", "`", "```", "~~~", "#", "##", ">", "- ", "1. ", "[", "]", "(", ")", "](", "![", "<", ">", "</",
        "<!--", "-->", "<script>", "<b onclick=x>", "\"", "'", "\\", "&", "&amp;", "&#106;", "&colon;", "javascript:", "data:", "https://", "https:", "//",
        "mailto:", "../", "#kop", "[a]: ", "|", "|-|", "---", "===", ":", "{", "}", ",", "?", "%", "@", "!", "|2", "id: c9999", "titel: ", "bakens: ",
        "handboek", "tekst.md", "![x](.yml)", "![x](../figuren/x.yml)", "\0", "\u202E", "\\u0000", "\\x", "~", "<<: ", "&a", "*a",
    ];

    private static readonly string[] Elements =
    [
        "div", "p", "h2", "h3", "h4", "h5", "h6", "h1", "a", "em", "strong", "code", "pre", "blockquote", "ul", "ol", "li", "hr", "br", "img",
        "table", "thead", "tbody", "tr", "th", "td", "section",
    ];

    private static readonly string[] Attributes =
    [
        "id", "class", "href", "rel", "title", "src", "alt", "width", "height", "loading", "start", "role", "aria-label", "aria-labelledby", "tabindex",
        "scope",
    ];

    private static readonly string[] Files =
    [
        "site.yml", "themas.yml", "permalinks.yml", "omleidingen.yml", "lessen/x.md", "lessen/_standaard.yml", "bakens/eigen-kracht.md",
        "bronnen/handboek.md", "figuren/x.yml", "afbeeldingen/x.png", "afbeeldingen/x.jpg",
    ];

    private static Gen<string> Text => Gen.Elements(Pieces).ArrayOf().Select(string.Concat);

    [Fact]
    public void Random_bytes_in_any_file_never_stop_the_builder() => Holds(
        from file in Gen.Elements(Files)
        from bytes in ArbMap.Default.GeneratorFor<byte[]>()
        select (file, bytes),
        sample => new TestSite().With(sample.file, sample.bytes).Build());

    [Fact]
    public void Random_lines_in_any_file_never_stop_the_builder() => Holds(
        from file in Gen.Elements(Files)
        from text in Text
        select (file, text),
        sample => new TestSite().With(sample.file, sample.text).Build());

    [Fact]
    public void Random_keys_and_values_never_stop_the_builder() => Holds(
        from lines in Gen.Elements(typeof(Kennisbank.Content.Keys).GetFields().Select(key => (string)key.GetRawConstantValue()!).ToArray()).Zip(Text).ArrayOf()
        from file in Gen.Elements("site.yml", "lessen/x.md", "casussen/x.md", "verhalen/x.md", "agendas/x.md", "bronnen/x.md")
        select (file, text: string.Concat(lines.Select(line => $"{line.Item1}: {line.Item2}\n"))),
        sample => new TestSite().With(sample.file, sample.file == "site.yml" ? sample.text : $"---\n{sample.text}\n---\nTekst.\n").Build());

    [Fact]
    public void A_photo_of_which_any_bytes_are_changed_never_stops_the_builder() => Holds(
        from photo in Gen.Elements(TellingPhotos.WithPlace.Values.Concat(TellingPhotos.Clean.Values).ToArray())
        from places in Gen.Choose(0, photo.Length - 1).ArrayOf()
        from value in Gen.Elements<byte>(0, 1, 0x7F, 0x80, 0xFF)
        select photo.Select((one, index) => places.Contains(index) ? value : one).ToArray(),
        photo => new TestSite().With("afbeeldingen/x.jpg", photo).Build());

    [Fact]
    public void Random_Markdown_never_becomes_more_than_text() => Holds(Text, markdown => AssertHarmless(Complaints.WithText(markdown).Build()));

    private static void AssertHarmless(BuiltSite site)
    {
        Assert.DoesNotContain(site.Problems, problem => problem.Rule == FileRules.NotProcessed);
        var page = site.Site.Pages.SingleOrDefault(page => page.Content.File == Complaints.Page);
        var html = page is null ? "" : new Kennisbank.Views.PageView(site.Site, page).RenderBody().ToString();
        foreach (var element in new HtmlParser().ParseDocument(html).Body!.QuerySelectorAll("*"))
        {
            Assert.Contains(element.LocalName, Elements);
            Assert.All(element.Attributes, attribute => Assert.Contains(attribute.Name, Attributes));
            Assert.Matches("^(/(?!/)|#|https://|mailto:|$)", element.GetAttribute("href") ?? "");
        }
    }

    /// <summary>A bug of ours in reading a file stops nothing, but is reported.</summary>
    private static void Holds<T>(Gen<T> gen, Func<T, BuiltSite> build) => Holds(
        gen, sample => Assert.DoesNotContain(build(sample).Problems, problem => problem.Rule == FileRules.NotProcessed));

    private static void Holds<T>(Gen<T> gen, Action<T> body) =>
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(Runs).WithEndSize(60), Prop.ForAll(gen.ToArbitrary(), body));
}
