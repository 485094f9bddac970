using System.Net;
using System.Text;

namespace Kennisbank.Cli.Preview;

/// <summary>Replaces a page that cannot be rendered: explains so in Dutch, and reloads when the content changes.</summary>
internal sealed class ErrorPage(TextWriter terminal)
{
    /// <param name="path">The requested address.</param>
    public byte[] For(string path, Exception? failure)
    {
        terminal.WriteLine($"De pagina {path} kan niet gemaakt worden. Dit is een fout in het programma; meld haar met deze regels:");
        terminal.WriteLine(failure);
        var template = Encoding.UTF8.GetString(BrowserFiles.Find(BrowserFiles.Prefix + "fout.html")!);
        return Encoding.UTF8.GetBytes(template
            .Replace("{{pad}}", WebUtility.HtmlEncode(path), StringComparison.Ordinal)
            .Replace("{{fout}}", WebUtility.HtmlEncode(failure?.ToString() ?? ""), StringComparison.Ordinal));
    }
}
