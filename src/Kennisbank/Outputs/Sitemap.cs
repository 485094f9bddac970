using System.Xml;
using Kennisbank.Content;
using Kennisbank.Model;
using Kennisbank.Views;

namespace Kennisbank.Outputs;

/// <summary>The sitemap (sitemaps.org); above what one file may hold, an index of numbered files.</summary>
internal static class Sitemap
{
    /// <summary>What the protocol allows in one file.</summary>
    public const int MaxEntries = 50_000;

    public const string Path = "sitemap.xml";

    private const string Namespace = "http://www.sitemaps.org/schemas/sitemap/0.9";

    /// <param name="views">Every HTML page.</param>
    public static IEnumerable<OutputFile> All(Site site, IReadOnlyList<View> views, int maxEntries = MaxEntries)
    {
        var baseUrl = site.Settings.BaseUrl;
        var count = views.Count(SitemapEntry.IsFor);
        if (count <= maxEntries)
        {
            yield return new OutputFile(Path, output => WritePages(SitemapEntry.Of(site, views), baseUrl, output));
            yield break;
        }

        var parts = (count + maxEntries - 1) / maxEntries;
        yield return new OutputFile(Path, output => WriteIndex(Enumerable.Range(1, parts).Select(NameOf), baseUrl, output));
        for (var part = 1; part <= parts; part++)
        {
            var skip = (part - 1) * maxEntries;
            yield return new OutputFile(
                NameOf(part), output => WritePages(SitemapEntry.Of(site, views).Skip(skip).Take(maxEntries), baseUrl, output));
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
