using System.IO.Compression;
using Kennisbank.Parsing;

namespace Kennisbank.Search.Format;

/// <summary>
/// Compresses a file of the index. The browser decompresses it (<c>DecompressionStream</c>), so that few bytes are sent also by a host
/// without compression. Not thread-safe: use one per thread, which reuses its buffers.
/// </summary>
internal sealed class Deflated : IDisposable
{
    /// <summary>
    /// From 1 to 9. At 10,000 pages the default of 6 makes pages 1.4 % and words 0.01 % smaller, and takes a quarter more time; 9 is
    /// the slowest and gives the largest files.
    /// </summary>
    private static readonly ZLibCompressionOptions Level = new() { CompressionLevel = 3 };

    private readonly MemoryStream _room = new();
    private readonly TextStore _kept = new();

    public ReadOnlyMemory<byte> Of(ReadOnlySpan<byte> bytes)
    {
        _room.SetLength(0);
        using (var deflate = new DeflateStream(_room, Level, leaveOpen: true))
        {
            deflate.Write(bytes);
        }

        return _kept.Keep(_room.GetBuffer().AsSpan(0, (int)_room.Length));
    }

    public void Dispose() => _room.Dispose();
}
