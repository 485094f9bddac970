using System.Globalization;
using System.Xml;
using Kennisbank.Model;

namespace Kennisbank.Outputs.Hosting;

/// <summary>The web.config of IIS, which needs its URL Rewrite module. Written from its documentation; no IIS has read it in our tests.</summary>
internal static class IisFile
{
    public const string Path = "web.config";

    private const string Moves = "verhuisd";

    public static OutputFile For(Site site) => new(Path, output => Write(site, output));

    private static void Write(Site site, TextWriter output)
    {
        using var xml = XmlWriter.Create(output, XmlOutput.Settings);
        xml.WriteComment(" Door de kennisbank gemaakt (build --server iis). Nodig: de module URL Rewrite. Niet op een echte IIS beproefd. ");
        xml.WriteStartElement("configuration");
        xml.WriteStartElement("system.webServer");
        WriteDefaultDocument(xml);
        WriteHeaders(HostRules.NotFoundPage, xml);
        WriteTypes(xml);
        WriteNotFound(xml);
        WriteRewriting(site, xml);
        xml.WriteEndElement();
        foreach (var rule in HostRules.Headers)
        {
            if (rule.Scope is HeaderScope.Below below)
            {
                WriteLocation(below.Folder, xml, () => WriteHeaders(below.Folder, xml));
            }
        }

        foreach (var folder in HostRules.KeptForEver)
        {
            WriteLocation(folder, xml, () => WriteElement(xml, "staticContent", () => WriteCaching(xml, forEver: true)));
        }

        xml.WriteEndElement();
    }

    private static void WriteDefaultDocument(XmlWriter xml) => WriteElement(xml, "defaultDocument", () => WriteElement(xml, "files", () =>
    {
        WriteElement(xml, "clear", () => { });
        WriteElement(xml, "add", () => xml.WriteAttributeString("value", "index.html"));
    }));

    /// <summary>All headers of a folder: those of the folders above are removed first, also where they stay the same.</summary>
    private static void WriteHeaders(string path, XmlWriter xml) => WriteElement(xml, "httpProtocol", () => WriteElement(xml, "customHeaders", () =>
    {
        foreach (var name in HostRules.Headers.SelectMany(rule => rule.Headers).Select(header => header.Name).Append("X-Powered-By").Distinct())
        {
            WriteElement(xml, "remove", () => xml.WriteAttributeString("name", name));
        }

        foreach (var (name, value) in HostRules.HeadersFor(path))
        {
            WriteElement(xml, "add", () => WritePair(xml, "name", name, "value", value));
        }
    }));

    private static void WriteTypes(XmlWriter xml) => WriteElement(xml, "staticContent", () =>
    {
        foreach (var (extension, type) in MediaTypes.ByExtension)
        {
            WriteElement(xml, "remove", () => xml.WriteAttributeString("fileExtension", "." + extension));
            WriteElement(xml, "mimeMap", () => WritePair(xml, "fileExtension", "." + extension, "mimeType", type.Header));
        }

        WriteCaching(xml, forEver: false);
    });

    /// <summary>In the terms of IIS, which composes the header itself.</summary>
    private static void WriteCaching(XmlWriter xml, bool forEver) => WriteElement(xml, "clientCache", () =>
    {
        xml.WriteAttributeString("cacheControlMode", forEver ? "UseMaxAge" : "DisableCache");
        if (forEver)
        {
            WritePair(xml, "cacheControlMaxAge", "365.00:00:00", "cacheControlCustom", "public, immutable");
        }
    });

    private static void WriteNotFound(XmlWriter xml) => WriteElement(xml, "httpErrors", () =>
    {
        WritePair(xml, "errorMode", "Custom", "existingResponse", "Replace");
        WriteElement(xml, "remove", () => xml.WriteAttributeString("statusCode", "404"));
        WriteElement(xml, "error", () =>
        {
            WritePair(xml, "statusCode", "404", "path", HostRules.NotFoundPage[1..]);
            xml.WriteAttributeString("responseMode", "File");
        });
    });

    private static void WriteRewriting(Site site, XmlWriter xml) => WriteElement(xml, "rewrite", () =>
    {
        var groups = RedirectTable.For(site).GroupBy(rule => rule.Status).OrderBy(group => group.Key).ToList();
        WriteElement(xml, "rewriteMaps", () =>
        {
            foreach (var group in groups)
            {
                WriteElement(xml, "rewriteMap", () =>
                {
                    xml.WriteAttributeString("name", NameOf(group.Key));
                    foreach (var rule in group)
                    {
                        WriteElement(xml, "add", () => WritePair(xml, "key", rule.From.TrimEnd('/'), "value", rule.To));
                    }
                });
            }
        });
        WriteElement(xml, "rules", () =>
        {
            foreach (var group in groups)
            {
                WriteRedirects(group.Key, xml);
            }
        });
        WriteElement(xml, "outboundRules", () =>
        {
            foreach (var (ending, type) in MediaTypes.ByEnding)
            {
                WriteTypeOf(ending, type, xml);
            }
        });
    });

    private static void WriteRedirects(int status, XmlWriter xml) => WriteElement(xml, "rule", () =>
    {
        WritePair(xml, "name", NameOf(status), "stopProcessing", "true");
        WriteElement(xml, "match", () => xml.WriteAttributeString("url", "^(.+?)/?$"));
        WriteElement(xml, "conditions", () => WriteElement(xml, "add", () => WritePair(xml, "input", $"{{{NameOf(status)}:/{{R:1}}}}", "pattern", "(.+)")));
        WriteElement(xml, "action", () =>
        {
            WritePair(xml, "type", "Redirect", "url", "{C:1}");
            WritePair(xml, "appendQueryString", "true", "redirectType", status == RedirectTable.Moved ? "Permanent" : "Found");
        });
    });

    /// <summary>IIS knows types by extension only.</summary>
    private static void WriteTypeOf(string ending, MediaType type, XmlWriter xml) => WriteElement(xml, "rule", () =>
    {
        xml.WriteAttributeString("name", type.Name);
        WriteElement(xml, "match", () => WritePair(xml, "serverVariable", "RESPONSE_CONTENT_TYPE", "pattern", ".*"));
        WriteElement(xml, "conditions", () => WriteElement(xml, "add", () =>
            WritePair(xml, "input", "{REQUEST_URI}", "pattern", ending.Replace(".", @"\.", StringComparison.Ordinal) + "$")));
        WriteElement(xml, "action", () => WritePair(xml, "type", "Rewrite", "value", type.Header));
    });

    private static void WriteLocation(string folder, XmlWriter xml, Action inside) => WriteElement(xml, "location", () =>
    {
        xml.WriteAttributeString("path", folder.Trim('/'));
        WriteElement(xml, "system.webServer", inside);
    });

    private static void WriteElement(XmlWriter xml, string name, Action inside)
    {
        xml.WriteStartElement(name);
        inside();
        xml.WriteEndElement();
    }

    private static void WritePair(XmlWriter xml, string name, string value, string otherName, string otherValue)
    {
        xml.WriteAttributeString(name, value);
        xml.WriteAttributeString(otherName, otherValue);
    }

    private static string NameOf(int status) => string.Create(CultureInfo.InvariantCulture, $"{Moves}-{status}");
}
