using System.Xml;
using Kennisbank.Linking;
using Kennisbank.Rendering;

namespace Kennisbank.Writing;

/// <summary>The sitemap (sitemaps.org); above what one file may hold, an index of numbered files.</summary>
internal static class Sitemap
{
    /// <summary>What the protocol allows in one file.</summary>
    public const int MaxEntries = 50_000;

    public const string Path = "sitemap.xml";

    private const string Namespace = "http://www.sitemaps.org/schemas/sitemap/0.9";

    /// <param name="pages">How many HTML pages the site has, so that nothing need be made to know how many files there are.</param>
    public static IEnumerable<OutputFile> All(Site site, int pages, int maxEntries = MaxEntries)
    {
        if (pages <= maxEntries)
        {
            yield return OutputFile.FromText(Path, output => WritePages(SitemapEntry.Of(site), site.Settings.BaseUrl, output));
            yield break;
        }

        var parts = (pages + maxEntries - 1) / maxEntries;
        yield return OutputFile.FromText(Path, output => WriteIndex(Enumerable.Range(1, parts).Select(NameOf), site.Settings.BaseUrl, output));
        for (var part = 1; part <= parts; part++)
        {
            var skip = (part - 1) * maxEntries;
            yield return OutputFile.FromText(
                NameOf(part), output => WritePages(SitemapEntry.Of(site).Skip(skip).Take(maxEntries), site.Settings.BaseUrl, output));
        }
    }

    private static string NameOf(int part) => $"sitemap-{part}.xml";

    private static void WritePages(IEnumerable<SitemapEntry> entries, Uri baseUrl, TextWriter output)
    {
        using var xml = XmlWriter.Create(output, XmlOutput.Settings);
        xml.WriteStartElement("urlset", Namespace);
        foreach (var entry in entries)
        {
            xml.WriteStartElement("url");
            xml.WriteElementString("loc", entry.Url.Under(baseUrl));
            if (entry.LastChanged is { } changed)
            {
                xml.WriteElementString("lastmod", changed.Iso());
            }

            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }

    private static void WriteIndex(IEnumerable<string> files, Uri baseUrl, TextWriter output)
    {
        using var xml = XmlWriter.Create(output, XmlOutput.Settings);
        xml.WriteStartElement("sitemapindex", Namespace);
        foreach (var file in files)
        {
            xml.WriteStartElement("sitemap");
            xml.WriteElementString("loc", baseUrl.AbsoluteUri + file);
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }
}
