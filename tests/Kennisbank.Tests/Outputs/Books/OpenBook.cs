using System.IO.Compression;
using System.Xml.Linq;
using Kennisbank.Tests.Sites;
using Kennisbank.Theming;

namespace Kennisbank.Tests.Outputs.Books;

/// <summary>An e-book of a site as a program for books sees it.</summary>
internal sealed class OpenBook
{
    public const string Whole = "e-books/proefsite.epub";

    private static readonly XNamespace Opf = "http://www.idpf.org/2007/opf";
    private static readonly XNamespace Html = "http://www.w3.org/1999/xhtml";

    private readonly Dictionary<string, byte[]> _files = new(StringComparer.Ordinal);
    private readonly XElement _package;

    private OpenBook(byte[] epub)
    {
        using var zip = new ZipArchive(new MemoryStream(epub));
        foreach (var entry in zip.Entries)
        {
            using var content = new MemoryStream();
            using var stream = entry.Open();
            stream.CopyTo(content);
            _files.Add(entry.FullName, content.ToArray());
        }

        var container = XElement.Load(new MemoryStream(_files["META-INF/container.xml"]));
        var package = container.Descendants().Attributes("full-path").Single().Value;
        Folder = package[..(package.LastIndexOf('/') + 1)];
        _package = XElement.Load(new MemoryStream(_files[package]));
    }

    /// <summary>A site with every kind of page, built with the real theme, which offers books.</summary>
    public static BuiltSite Site(TestSite? site = null)
    {
        site ??= EveryKind.Site();
        using var folder = new TempFolder();
        site.WriteTo(folder.Path);
        return BuiltSite.Of(new SiteBuilder(site.Options with { Input = folder.Path, Epub = true }, new Theme(), new FixedClock(site.Today)));
    }

    public static OpenBook Of(BuiltSite site, string path = Whole)
    {
        Assert.True(site.Outputs.TryGetValue(path, out var epub), $"{path} is not made");
        return new OpenBook(epub);
    }

    /// <summary>With the package document in it.</summary>
    public string Folder { get; }

    public IReadOnlyDictionary<string, byte[]> Files => _files;

    /// <summary>The name and value of each piece of metadata, in order.</summary>
    public IEnumerable<(string Name, string Value)> Metadata =>
        _package.Element(Opf + "metadata")!.Elements().Select(item => (item.Attribute("property")?.Value ?? item.Name.LocalName, item.Value));

    /// <summary>The names of the texts in reading order.</summary>
    public IReadOnlyList<string> Order
    {
        get
        {
            var hrefs = _package.Element(Opf + "manifest")!.Elements().ToDictionary(item => item.Attribute("id")!.Value, item => item.Attribute("href")!.Value);
            return [.. _package.Element(Opf + "spine")!.Elements().Select(item => hrefs[item.Attribute("idref")!.Value])];
        }
    }

    /// <summary>Every text but the cover, the title page and the contents.</summary>
    public IEnumerable<XElement> Chapters => Order.Skip(3).Select(Text);

    public IEnumerable<XElement> Texts => Order.Select(Text);

    public static string TitleOf(XElement text) => text.Descendants(Html + "h1").Single().Value;

    public XElement Text(string name) => XElement.Load(new MemoryStream(_files[Folder + name]));

    /// <summary>The href of each link, by its words.</summary>
    public static ILookup<string, string> LinksIn(XElement text) =>
        text.Descendants(Html + "a").ToLookup(link => link.Value, link => link.Attribute("href")!.Value);
}
