using System.Net;
using Kennisbank.Content;
using Kennisbank.Model;
using Kennisbank.Views;

namespace Kennisbank.Outputs.Hosting;

/// <summary>For a server without configuration: a page for each redirect, and a file that says what such a server lacks.</summary>
internal static class PlainFiles
{
    public const string Losses = "_ontbreekt.txt";

    /// <summary>What a page may say about itself. Browsers ignore who may frame it there.</summary>
    public static PagePolicies Policies { get; } = new(PolicyOf("/"), PolicyOf(HostRules.Framable), ValueOf("/", "Referrer-Policy"));

    public static IEnumerable<OutputFile> For(Site site) =>
        RedirectTable.For(site).DistinctBy(rule => rule.From)
            .Select(rule => new OutputFile(rule.From[1..] + "index.html", output => WriteMoved(site, rule, output)))
            .Append(new OutputFile(Losses, WriteLosses));

    private static string PolicyOf(string path) =>
        ValueOf(path, HostRules.ContentSecurity).Replace($"; {HostRules.FrameAncestors}", "", StringComparison.Ordinal);

    private static string ValueOf(string path, string header) => HostRules.HeadersFor(path).Single(known => known.Name == header).Value;

    private static void WriteMoved(Site site, RedirectRule rule, TextWriter output)
    {
        var to = WebUtility.HtmlEncode(Address.Encoded(rule.To));
        output.WriteLine($"<!doctype html><html lang=\"{site.Settings.Language}\"><head><meta charset=\"utf-8\">");
        output.WriteLine($"<meta http-equiv=\"{HostRules.ContentSecurity}\" content=\"default-src 'none'\">");
        output.WriteLine($"<meta name=\"referrer\" content=\"{Policies.Referrer}\"><meta name=\"robots\" content=\"noindex\">");
        output.WriteLine("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">");
        output.WriteLine($"<title>Verhuisd · {WebUtility.HtmlEncode(site.Settings.Title)}</title>");
        output.WriteLine($"<meta http-equiv=\"refresh\" content=\"0; url={to}\">");
        output.WriteLine("</head><body><main><h1>Deze pagina staat op een ander adres</h1>");
        output.WriteLine($"<p><a href=\"{to}\">Naar de pagina</a></p></main></body></html>");
    }

    private static void WriteLosses(TextWriter output)
    {
        output.WriteLine("Deze site is gebouwd voor een server die alleen bestanden verstuurt (build --server plain).");
        output.WriteLine("Stel in wat uw host wel kan. Wat u niet instelt, ontbreekt:");
        output.WriteLine();
        output.WriteLine("- Omleidingen zijn pagina's die doorverwijzen. Zoekmachines en programma's zien een pagina (200) en geen 301 of 302.");
        output.WriteLine($"- Een adres dat niet bestaat: geef {HostRules.NotFoundPage[1..]} met status 404.");
        output.WriteLine("- Een adres zonder schuine streep aan het eind hoort door te verwijzen naar dat met streep.");
        output.WriteLine("- Het beleid voor scripts en beelden en dat voor verwijzingen staan in elke pagina. Kopregels van de server ontbreken:");
        foreach (var rule in HostRules.Headers)
        {
            output.WriteLine($"    {InWords(rule.Scope)}:");
            foreach (var (name, value) in rule.Headers)
            {
                output.WriteLine($"      {name}: {value}");
            }
        }

        output.WriteLine("- Bewaren in de browser:");
        output.WriteLine($"    onder {string.Join(" en ", HostRules.KeptForEver)}: {HostRules.CacheControl}: {HostRules.KeepForEver}");
        output.WriteLine($"    al het andere: {HostRules.CacheControl}: {HostRules.AskEachTime}");
        output.WriteLine($"- Soorten bestanden ({HostRules.ContentType}):");
        foreach (var (ending, type) in MediaTypes.ByEnding)
        {
            output.WriteLine($"    ...{ending}: {type}");
        }

        foreach (var (extension, type) in MediaTypes.ByExtension)
        {
            output.WriteLine($"    .{extension}: {type}");
        }
    }

    private static string InWords(HeaderScope scope) => scope.Match(
        () => "overal",
        folder => $"onder {folder}",
        folder => $"overal behalve onder {folder}");
}
