using System.Xml;
using Kennisbank.Content;
using Kennisbank.Model;

namespace Kennisbank.Outputs;

/// <summary>Lets browsers search the site from their address bar (OpenSearch 1.1).</summary>
internal static class OpenSearch
{
    private const string Namespace = "http://a9.com/-/spec/opensearch/1.1/";

    /// <summary>The maximum length of a short name in the specification.</summary>
    private const int LongestName = 16;

    public static OutputFile For(SiteSettings settings) => OutputFile.FromText(WellKnown.OpenSearch[1..], output =>
    {
        using var xml = XmlWriter.Create(output, XmlOutput.Settings);
        xml.WriteStartElement("OpenSearchDescription", Namespace);
        xml.WriteElementString("ShortName", Short(settings.Title));
        xml.WriteElementString("LongName", settings.Title);
        xml.WriteElementString("Description", settings.Subtitle);
        xml.WriteElementString("Language", settings.Language);
        xml.WriteElementString("InputEncoding", "UTF-8");
        xml.WriteStartElement("Url");
        xml.WriteAttributeString("type", "text/html");
        xml.WriteAttributeString("template", WellKnown.Search.Under(settings.BaseUrl) + "?q={searchTerms}");
        xml.WriteEndElement();
        xml.WriteEndElement();
    });

    /// <summary>As many whole words as fit, or the start of the first one.</summary>
    private static string Short(string title)
    {
        if (title.Length <= LongestName)
        {
            return title;
        }

        var end = title.LastIndexOf(' ', LongestName);
        return title[..(end > 0 ? end : LongestName)];
    }
}
