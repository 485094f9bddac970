using System.IO.Compression;
using Microsoft.Playwright;

namespace Kennisbank.Browser.Tests.Visiting;

/// <summary>The number of bytes in a response as hosts compress it, without headers.</summary>
internal static class Gzipped
{
    /// <summary>File types that hosts do not compress, because they already are.</summary>
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
