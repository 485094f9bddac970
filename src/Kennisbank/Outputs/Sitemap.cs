using System.Xml;
using Kennisbank.Content;
using Kennisbank.Model;
using Kennisbank.Views;

namespace Kennisbank.Outputs;

/// <summary>The sitemap (sitemaps.org); beyond the limit of one file, an index of numbered files.</summary>
internal static class Sitemap
{
    /// <summary>The limit of the protocol for one file.</summary>
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
        yield return new OutputFile(Path, output =>
            Write("sitemapindex", "sitemap", Enumerable.Range(1, parts).Select(part => (baseUrl.AbsoluteUri + NameOf(part), (DateOnly?)null)), output));
        for (var part = 1; part <= parts; part++)
        {
            var skip = (part - 1) * maxEntries;
            yield return new OutputFile(
                NameOf(part), output => WritePages(SitemapEntry.Of(site, views).Skip(skip).Take(maxEntries), baseUrl, output));
        }
    }

    private static string NameOf(int part) => $"sitemap-{part}.xml";

    private static void WritePages(IEnumerable<SitemapEntry> entries, Uri baseUrl, TextWriter output) =>
        Write("urlset", "url", entries.Select(entry => (entry.Url.Under(baseUrl), entry.LastChanged)), output);

    private static void Write(string list, string item, IEnumerable<(string Address, DateOnly? LastChanged)> entries, TextWriter output)
    {
        using var xml = XmlWriter.Create(output, XmlOutput.Settings);
        xml.WriteStartElement(list, Namespace);
        foreach (var (address, lastChanged) in entries)
        {
            xml.WriteStartElement(item);
            xml.WriteElementString("loc", address);
            if (lastChanged is { } changed)
            {
                xml.WriteElementString("lastmod", changed.Iso());
            }

            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }
}
