using System.Globalization;
using Kennisbank.Model;

namespace Kennisbank.Outputs.Hosting;

/// <summary>The two files that Netlify reads. It matches the address of a redirect with and without its trailing slash.</summary>
internal static class NetlifyFiles
{
    /// <param name="files">Every file of the site.</param>
    public static IEnumerable<OutputFile> For(Site site, IReadOnlyList<OutputFile> files) =>
    [
        new("_headers", output => WriteHeaders(files, output)),
        new("_redirects", output => WriteRedirects(site, output)),
    ];

    private static void WriteHeaders(IReadOnlyList<OutputFile> files, TextWriter output)
    {
        foreach (var block in NetlifyHeaders.For(files.Select(file => file.Path)))
        {
            output.WriteLine(block.Pattern);
            foreach (var (name, value) in block.Headers)
            {
                output.WriteLine($"  {name}: {value}");
            }
        }
    }

    private static void WriteRedirects(Site site, TextWriter output)
    {
        foreach (var rule in RedirectTable.For(site))
        {
            output.Write(Address.Encoded(rule.From));
            output.Write(' ');
            output.Write(rule.To);
            output.Write(' ');
            output.WriteLine(rule.Status.ToString(CultureInfo.InvariantCulture));
        }
    }
}
