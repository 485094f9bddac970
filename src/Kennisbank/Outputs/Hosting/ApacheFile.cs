using System.Globalization;
using System.Text.RegularExpressions;
using Kennisbank.Model;

namespace Kennisbank.Outputs.Hosting;

/// <summary>
/// What Apache reads from the folder itself, or includes for that folder. Without a module that it needs, every page is an error: that
/// shows at once, where pages without their headers would not.
/// </summary>
internal static class ApacheFile
{
    public const string Path = ".htaccess";

    private static readonly (string Name, string Extension)[] Encodings = [("br", "br"), ("gzip", "gz")];

    public static OutputFile For(Site site) => new(Path, output => Write(site, output));

    private static void Write(Site site, TextWriter output)
    {
        output.WriteLine("# Door de kennisbank gemaakt (build --server apache). Nodig: mod_headers en mod_rewrite, en AllowOverride All voor de map.");
        output.WriteLine("Options -Indexes -MultiViews");
        output.WriteLine("DirectoryIndex index.html");
        output.WriteLine($"ErrorDocument 404 {HostRules.NotFoundPage}");
        foreach (var rule in HostRules.Headers)
        {
            WriteHeaders(rule, output);
        }

        output.WriteLine($"Header always set {HostRules.CacheControl} \"{HostRules.AskEachTime}\"");
        foreach (var folder in HostRules.KeptForEver)
        {
            output.WriteLine($"Header always set {HostRules.CacheControl} \"{HostRules.KeepForEver}\" \"expr=%{{REQUEST_STATUS}} -lt 400 && {Below(folder)}\"");
        }

        WriteTypes(output);
        WriteCompressed(output);
        output.WriteLine($"RedirectMatch 404 \"^/{Quoted(Path)}\"");
        foreach (var rule in RedirectTable.For(site))
        {
            output.WriteLine(string.Create(
                CultureInfo.InvariantCulture, $"RedirectMatch {rule.Status} \"^{Quoted(rule.From.TrimEnd('/'))}/?$\" \"{Address.Encoded(rule.To)}\""));
        }
    }

    private static void WriteHeaders(HeaderRule rule, TextWriter output)
    {
        var condition = rule.Scope.Match(
            () => "",
            folder => $" \"expr={Below(folder)}\"",
            folder => $" \"expr=!({Below(folder)})\"");
        foreach (var (name, value) in rule.Headers)
        {
            output.WriteLine($"Header always set {name} \"{value}\"{condition}");
        }
    }

    private static void WriteTypes(TextWriter output)
    {
        output.WriteLine("AddDefaultCharset Off");
        foreach (var (name, extension) in Encodings)
        {
            output.WriteLine($"AddEncoding {name} .{extension}");
        }

        foreach (var (extension, type) in MediaTypes.ByExtension)
        {
            WriteType("." + extension, type, output);
        }

        foreach (var (ending, type) in MediaTypes.ByEnding)
        {
            WriteType(ending.TrimStart('/'), type, output);
        }
    }

    /// <summary>By name: Apache takes the type of a compressed file from its last extension.</summary>
    private static void WriteType(string ending, MediaType type, TextWriter output)
    {
        var compressed = type.IsDense ? "" : $"(\\.({string.Join('|', Encodings.Select(encoding => encoding.Extension))}))?";
        output.WriteLine($"<FilesMatch \"{Quoted(ending)}{compressed}$\">");
        output.WriteLine($"  ForceType \"{type.Header}\"");
        output.WriteLine("</FilesMatch>");
    }

    private static void WriteCompressed(TextWriter output)
    {
        output.WriteLine("RewriteEngine On");
        output.WriteLine("RewriteBase /");
        foreach (var (name, extension) in Encodings)
        {
            // A folder is answered with its page, which is a name of its own here.
            foreach (var (asked, file) in (ReadOnlySpan<(string, string)>)[("^(.+)$", ""), ("^(.*/)?$", "index.html")])
            {
                output.WriteLine($"RewriteCond %{{HTTP:Accept-Encoding}} \\b{name}\\b");
                output.WriteLine($"RewriteCond %{{REQUEST_FILENAME}}{file}.{extension} -f");
                output.WriteLine($"RewriteRule {asked} $1{file}.{extension} [L]");
            }
        }

        output.WriteLine("Header always merge Vary Accept-Encoding");
    }

    private static string Below(string folder) => $"%{{REQUEST_URI}} =~ m#^{folder}#";

    private static string Quoted(string text) => Regex.Escape(text).Replace("\"", "\\\"", StringComparison.Ordinal);
}
