using System.Buffers;
using Microsoft.Win32.SafeHandles;

namespace Kennisbank.Reading;

/// <summary>All bytes of a small file, in a pooled array.</summary>
internal sealed class FileBytes : IDisposable
{
    private readonly byte[] _borrowed;
    private readonly int _length;

    private FileBytes(byte[] borrowed, int length, bool isAsListed)
    {
        _borrowed = borrowed;
        _length = length;
        IsAsListed = isAsListed;
    }

    /// <summary>False when the file was changed after the input folder was listed.</summary>
    public bool IsAsListed { get; }

    public ReadOnlySpan<byte> Span => Memory.Span;

    public ReadOnlyMemory<byte> Memory => _borrowed.AsMemory(0, _length);

    /// <exception cref="IOException">The file cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">Access is denied.</exception>
    public static FileBytes Read(InputEntry entry)
    {
        using var file = File.OpenHandle(entry.FullPath);
        var (bytes, length) = ReadAll(file, entry.Path);
        return new FileBytes(bytes, length, length == entry.Length && File.GetLastWriteTimeUtc(file) == entry.Modified);
    }

    /// <summary>As above, for a file that was not listed.</summary>
    public static FileBytes Read(string path)
    {
        using var file = File.OpenHandle(path);
        var (bytes, length) = ReadAll(file, path);
        return new FileBytes(bytes, length, isAsListed: false);
    }

    private static (byte[] Bytes, int Length) ReadAll(SafeFileHandle file, string path)
    {
        var length = RandomAccess.GetLength(file);
        if (length > Array.MaxLength)
        {
            throw new IOException($"{path} became too large to read.");
        }

        var bytes = ArrayPool<byte>.Shared.Rent((int)length);
        var read = 0;
        while (read < length && RandomAccess.Read(file, bytes.AsSpan(read, (int)length - read), read) is var more and > 0)
        {
            read += more;
        }

        return (bytes, read);
    }

    public void Dispose() => ArrayPool<byte>.Shared.Return(_borrowed);
}
