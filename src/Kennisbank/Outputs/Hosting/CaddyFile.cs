using System.Globalization;
using Kennisbank.Model;

namespace Kennisbank.Outputs.Hosting;

/// <summary>A file to import in a site of a Caddyfile.</summary>
/// <remarks>
/// No two matchers of one header have an address in common: Caddy sorts directives itself. An answer that nothing was found for keeps the headers of
/// the address that was asked, so those of the page that says so are set over them.
/// </remarks>
internal static class CaddyFile
{
    public const string Path = "_caddy.conf";

    public static OutputFile For(Site site) => new(Path, output => Write(site, output));

    private static void Write(Site site, TextWriter output)
    {
        output.WriteLine("# Door de kennisbank gemaakt (build --server caddy). Zet in het blok van de site, na root: import /map/van/de/site/_caddy.conf");
        foreach (var (index, rule) in HostRules.Headers.Index())
        {
            WriteHeaders(index, rule, output);
        }

        var forEver = string.Join(' ', HostRules.KeptForEver.Select(folder => folder + "*"));
        WriteHeader("@vast", $"path {forEver}", HostRules.CacheControl, HostRules.KeepForEver, output);
        WriteHeader("@los", $"not path {forEver}", HostRules.CacheControl, HostRules.AskEachTime, output);
        WriteTypes(output);
        WriteRedirects(site, output);
        output.WriteLine("@verborgen path /_*");
        output.WriteLine("error @verborgen 404");
        output.WriteLine("file_server {");
        output.WriteLine("\tprecompressed br gzip");
        output.WriteLine("}");
        output.WriteLine("handle_errors {");
        foreach (var (name, value) in HostRules.AnswerOf(HostRules.NotFoundPage))
        {
            output.WriteLine($"\theader {name} \"{value}\"");
        }

        output.WriteLine($"\trewrite * {HostRules.NotFoundPage}");
        output.WriteLine("\tfile_server {");
        output.WriteLine("\t\tprecompressed br gzip");
        output.WriteLine("\t}");
        output.WriteLine("}");
    }

    private static void WriteHeaders(int index, HeaderRule rule, TextWriter output)
    {
        var name = string.Create(CultureInfo.InvariantCulture, $"@kop{index}");
        var (matcher, condition) = rule.Scope.Match(
            () => ("", ""),
            folder => (name, $"path {folder}*"),
            folder => (name, $"not path {folder}*"));
        if (matcher.Length > 0)
        {
            output.WriteLine($"{matcher} {condition}");
        }

        foreach (var (header, value) in rule.Headers)
        {
            output.WriteLine(matcher.Length > 0 ? $"header {matcher} {header} \"{value}\"" : $"header {header} \"{value}\"");
        }
    }

    private static void WriteHeader(string matcher, string condition, string name, string value, TextWriter output)
    {
        output.WriteLine($"{matcher} {condition}");
        output.WriteLine($"header {matcher} {name} \"{value}\"");
    }

    private static void WriteTypes(TextWriter output)
    {
        var special = string.Join(' ', MediaTypes.ByEnding.Select(known => Matched(known.Ending)));
        foreach (var (extension, type) in MediaTypes.ByExtension)
        {
            var paths = $"path *.{extension}{(type == MediaTypes.Of("/") ? " */" : "")}";
            WriteHeader($"@type-{extension}", $"{{\n\t{paths}\n\tnot path {special}\n}}", HostRules.ContentType, type.Header, output);
        }

        foreach (var (index, (ending, type)) in MediaTypes.ByEnding.Index())
        {
            WriteHeader(string.Create(CultureInfo.InvariantCulture, $"@type{index}"), $"path {Matched(ending)}", HostRules.ContentType, type.Header, output);
        }
    }

    private static string Matched(string ending) => ending.StartsWith('/') ? ending : "*" + ending;

    /// <summary>
    /// In a map for each status, which is looked up once for a request; the redirect of Caddy itself to an address with a slash is of another kind.
    /// </summary>
    private static void WriteRedirects(Site site, TextWriter output)
    {
        output.WriteLine("map {query} {kb_vraag} {");
        output.WriteLine("\t~^(.+)$ \"?${1}\"");
        output.WriteLine("\tdefault \"\"");
        output.WriteLine("}");
        foreach (var group in RedirectTable.For(site).GroupBy(rule => rule.Status).OrderBy(group => group.Key))
        {
            var name = string.Create(CultureInfo.InvariantCulture, $"kb_{group.Key}");
            output.WriteLine($"map {{path}} {{{name}}} {{");
            foreach (var rule in group)
            {
                output.WriteLine($"\t\"{rule.From}\" {Address.Encoded(rule.To)}");
                output.WriteLine($"\t\"{rule.From.TrimEnd('/')}\" {Address.Encoded(rule.To)}");
            }

            output.WriteLine("\tdefault \"\"");
            output.WriteLine("}");
            output.WriteLine($"@{name} expression {{{name}}} != \"\"");
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"redir @{name} {{{name}}}{{kb_vraag}} {group.Key}"));
        }

        output.WriteLine("@map {");
        output.WriteLine("\tnot path */");
        output.WriteLine("\tfile {path}/index.html");
        output.WriteLine("}");
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"redir @map {{path}}/{{kb_vraag}} {RedirectTable.Moved}"));
    }
}
