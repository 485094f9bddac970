using System.Globalization;
using Kennisbank.Model;

namespace Kennisbank.Outputs.Hosting;

/// <summary>A file to include in a server block of nginx.</summary>
/// <remarks>
/// A location with a header of its own gets none of those of the server, so each states them all. What is not found is answered from the location of
/// the page that says so, and thus never with the headers of its own location.
/// </remarks>
internal static class NginxFile
{
    public const string Path = "_nginx.conf";

    public static OutputFile For(Site site) => new(Path, output => Write(site, output));

    private static void Write(Site site, TextWriter output)
    {
        output.WriteLine("# Door de kennisbank gemaakt (build --server nginx). Zet in het server-blok, na root: include /map/van/de/site/_nginx.conf;");
        output.WriteLine("index index.html;");
        output.WriteLine("# De server weet niet altijd dat bezoekers hem met https en op een andere poort bereiken.");
        output.WriteLine("absolute_redirect off;");
        output.WriteLine("gzip_static on;");
        output.WriteLine("gzip_vary on;");
        output.WriteLine($"error_page 404 {HostRules.NotFoundPage};");
        WriteTypes(output);
        WriteHeaders(HostRules.NotFoundPage, "", output);
        output.WriteLine("location ~ ^/_ { return 404; }");
        foreach (var folder in SpecialFolders)
        {
            output.WriteLine($"location ^~ {folder} {{");
            WriteHeaders(folder, "  ", output);
            output.WriteLine("}");
        }

        foreach (var (ending, type) in MediaTypes.ByEnding)
        {
            output.WriteLine($"location ~ {ending.Replace(".", @"\.", StringComparison.Ordinal)}$ {{ types {{ }} default_type {type.Name}; }}");
        }

        foreach (var rule in RedirectTable.For(site))
        {
            WriteRedirect(rule.From, rule, output);
            WriteRedirect(rule.From.TrimEnd('/'), rule, output);
        }
    }

    /// <summary>Folders where files are answered otherwise than elsewhere.</summary>
    private static IEnumerable<string> SpecialFolders =>
        HostRules.Headers.Select(rule => rule.Scope).OfType<HeaderScope.Below>().Select(scope => scope.Folder).Concat(HostRules.KeptForEver);

    private static void WriteTypes(TextWriter output)
    {
        output.WriteLine("types {");
        foreach (var (extension, type) in MediaTypes.ByExtension)
        {
            output.WriteLine($"  {type.Name} {extension};");
        }

        output.WriteLine("}");
        output.WriteLine($"default_type {MediaTypes.Unknown.Name};");
        output.WriteLine("charset utf-8;");
        var texts = MediaTypes.ByExtension.Values.Concat(MediaTypes.ByEnding.Select(known => known.Type)).Where(type => type.IsText);

        // HTML always gets it, and to name it here is a warning.
        output.WriteLine($"charset_types {string.Join(' ', texts.Select(type => type.Name).Distinct().Where(name => name != "text/html"))};");
    }

    private static void WriteHeaders(string path, string indent, TextWriter output)
    {
        foreach (var (name, value) in HostRules.HeadersFor(path).Append((HostRules.CacheControl, HostRules.CacheControlOf(path))))
        {
            output.WriteLine($"{indent}add_header {name} \"{value}\" always;");
        }
    }

    /// <summary>Without a dollar sign, which is a variable here, because the address is encoded; the question of the visitor is passed on.</summary>
    private static void WriteRedirect(string from, RedirectRule rule, TextWriter output) => output.WriteLine(string.Create(
        CultureInfo.InvariantCulture, $"location = \"{from}\" {{ return {rule.Status} {Address.Encoded(rule.To)}$is_args$args; }}"));
}
