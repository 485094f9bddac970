using System.IO.Compression;
using Microsoft.Playwright;

namespace Kennisbank.Browser.Tests.Visiting;

/// <summary>How many bytes go over the line when a host compresses as hosts do; without headers.</summary>
internal static class Gzipped
{
    /// <summary>Of these a host compresses nothing, since they are compressed themselves.</summary>
    private static readonly string[] Compressed = [".woff2", ".png", ".jpg", ".webp", ".gif"];

    public static int SizeOf(byte[] content)
    {
        using var output = new MemoryStream();
        using (var gzip = new GZipStream(output, CompressionLevel.Optimal, leaveOpen: true))
        {
            gzip.Write(content);
        }

        return (int)output.Length;
    }

    public static async Task<int> SizeOf(IResponse response)
    {
        var body = await response.BodyAsync();
        return Compressed.Contains(Path.GetExtension(new Uri(response.Url).AbsolutePath)) ? body.Length : SizeOf(body);
    }
}
