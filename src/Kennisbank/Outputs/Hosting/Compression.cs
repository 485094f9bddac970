using System.Buffers;
using System.IO.Compression;
using Kennisbank.Parsing;

namespace Kennisbank.Outputs.Hosting;

/// <summary>Compressed copies of files, for servers that send those to browsers that accept them.</summary>
internal static class Compression
{
    /// <summary>The highest that does not take many times as long for a few percent.</summary>
    private const int BrotliQuality = 9;

    private const int BrotliWindow = 22;

    /// <summary>Nginx sends Brotli only with a module that somebody installs; Netlify compresses by itself.</summary>
    public static IEnumerable<OutputFile> Of(IReadOnlyList<OutputFile> files, WebServer server) => server switch
    {
        WebServer.Nginx or WebServer.Apache or WebServer.Caddy => Compressible(files).SelectMany(file => (OutputFile[])[Gzip(file), Brotli(file)]),
        WebServer.Netlify or WebServer.Iis or WebServer.Plain => [],
    };

    private static IEnumerable<OutputFile> Compressible(IReadOnlyList<OutputFile> files) => files.Where(file => !MediaTypes.Of(file.Path).IsDense);

    private static OutputFile Gzip(OutputFile file) => new(file.Path + ".gz", output =>
    {
        using var plain = Made(file);
        using var compressed = new MemoryStream();
        using (var gzip = new GZipStream(compressed, CompressionLevel.SmallestSize, leaveOpen: true))
        {
            gzip.Write(plain.Written.Span);
        }

        output.Write(compressed.GetBuffer().AsSpan(0, (int)compressed.Length));
    });

    private static OutputFile Brotli(OutputFile file) => new(file.Path + ".br", output =>
    {
        using var plain = Made(file);
        var compressed = ArrayPool<byte>.Shared.Rent(BrotliEncoder.GetMaxCompressedLength(plain.Length));
        if (!BrotliEncoder.TryCompress(plain.Written.Span, compressed, out var length, BrotliQuality, BrotliWindow))
        {
            throw new InvalidOperationException($"{file.Path} does not fit the longest that it can become.");
        }

        output.Write(compressed.AsSpan(0, length));
        ArrayPool<byte>.Shared.Return(compressed);
    });

    private static Utf8Output Made(OutputFile file)
    {
        var made = new Utf8Output();
        file.Write(made);
        return made;
    }
}
