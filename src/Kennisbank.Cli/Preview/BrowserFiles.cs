using System.Reflection;

namespace Kennisbank.Cli.Preview;

/// <summary>The preview's own files for the browser, which are not part of the published site.</summary>
internal static class BrowserFiles
{
    /// <summary>No content page can have an address that starts with an underscore.</summary>
    public const string Prefix = "/_kennisbank/";

    public const string EventsPath = Prefix + "gebeurtenissen";

    /// <summary>Null when the file does not exist.</summary>
    public static byte[]? Find(string path)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream("browser/" + path[Prefix.Length..]);
        if (stream is null)
        {
            return null;
        }

        var content = new byte[stream.Length];
        stream.ReadExactly(content);
        return content;
    }
}
