using System.Xml;
using Kennisbank.Content;
using Kennisbank.Model;

namespace Kennisbank.Outputs;

/// <summary>
/// An Atom feed (RFC 4287): the pages that changed last, as summaries with a link to the page. Everything that changed in the month before the newest
/// change is in it, however much that is: a month before today would begin later, so a reader who looks once a month misses nothing, and the
/// feed still follows from the content alone.
/// </summary>
internal sealed class AtomFeed(Site site, Feed feed)
{
    /// <summary>A feed of a quiet site holds this many, however old they are.</summary>
    public const int UsualEntries = 50;

    /// <summary>Before the newest change.</summary>
    public const int KeptDays = 30;

    private const string Namespace = "http://www.w3.org/2005/Atom";

    private readonly Uri _base = site.Settings.BaseUrl;

    public static IEnumerable<OutputFile> All(Site site) =>
        Feeds.All(site).Select(feed => new OutputFile(feed.Path[1..], output => new AtomFeed(site, feed).Write(output)));

    private void Write(TextWriter output)
    {
        var newest = Newest();
        using var xml = XmlWriter.Create(output, XmlOutput.Settings);
        xml.WriteStartElement("feed", Namespace);
        xml.WriteAttributeString("xml", "lang", null, site.Settings.Language);
        WriteHead(xml, newest.Count > 0 ? newest[0].Content.LastChanged : site.LastChanged);
        foreach (var page in newest)
        {
            WriteEntry(xml, page);
        }

        xml.WriteEndElement();
    }

    private List<Page> Newest()
    {
        // A stable sort, which keeps pages of one day in list order.
        var pages = feed.Pages.OrderByDescending(page => page.Content.LastChanged).ToList();
        var recent = pages.TakeWhile(page => page.Content.LastChanged.DayNumber >= pages[0].Content.LastChanged.DayNumber - KeptDays);
        return pages[..Math.Min(pages.Count, Math.Max(UsualEntries, recent.Count()))];
    }

    private void WriteHead(XmlWriter xml, DateOnly updated)
    {
        xml.WriteElementString("id", _base.AbsoluteUri + feed.Path[1..]);
        xml.WriteElementString("title", feed.Title);
        xml.WriteElementString("subtitle", feed.Subtitle);
        xml.WriteElementString("updated", updated.IsoInstant());
        WriteLink(xml, "self", "application/atom+xml", _base.AbsoluteUri + feed.Path[1..]);
        WriteLink(xml, "alternate", "text/html", feed.About.Under(_base));
        xml.WriteStartElement("author");
        xml.WriteElementString("name", site.Settings.Title);
        xml.WriteEndElement();
    }

    private void WriteEntry(XmlWriter xml, Page page)
    {
        xml.WriteStartElement("entry");
        xml.WriteElementString("id", (page.Permalink ?? page.Url).Under(_base));
        xml.WriteElementString("title", page.Title);
        xml.WriteElementString("published", page.Content.Head.Published.IsoInstant());
        xml.WriteElementString("updated", page.Content.LastChanged.IsoInstant());
        WriteLink(xml, "alternate", "text/html", page.Url.Under(_base));
        foreach (var tag in TagKinds.All.SelectMany(page.Tags))
        {
            WriteCategory(xml, tag);
        }

        xml.WriteElementString("summary", page.Summary);
        xml.WriteEndElement();
    }

    private void WriteCategory(XmlWriter xml, Tag tag)
    {
        xml.WriteStartElement("category");
        xml.WriteAttributeString("term", tag.Slug);
        xml.WriteAttributeString("scheme", $"{_base.AbsoluteUri}{tag.Kind.Plural()}/");
        xml.WriteAttributeString("label", tag.Title);
        xml.WriteEndElement();
    }

    private static void WriteLink(XmlWriter xml, string relation, string type, string address)
    {
        xml.WriteStartElement("link");
        xml.WriteAttributeString("rel", relation);
        xml.WriteAttributeString("type", type);
        xml.WriteAttributeString("href", address);
        xml.WriteEndElement();
    }
}
