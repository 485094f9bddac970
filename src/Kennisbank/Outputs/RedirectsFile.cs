using System.Globalization;
using Kennisbank.Model;

namespace Kennisbank.Outputs;

/// <summary>
/// Writes <see cref="RedirectTable"/> as the <c>_redirects</c> file of Netlify, which matches an address with and
/// without its trailing slash.
/// </summary>
internal static class RedirectsFile
{
    public static OutputFile For(Site site) => OutputFile.FromText("_redirects", output => Write(site, output));

    private static void Write(Site site, TextWriter output)
    {
        foreach (var rule in RedirectTable.For(site))
        {
            output.Write(Encoded(rule.From));
            output.Write(' ');
            output.Write(rule.To);
            output.Write(' ');
            output.WriteLine(rule.Status.ToString(CultureInfo.InvariantCulture));
        }
    }

    /// <summary>Percent-encoded, as browsers request it: in this file a space ends an address.</summary>
    private static string Encoded(string path) => string.Join('/', path.Split('/').Select(Uri.EscapeDataString));
}
