using System.Reflection;
using Kennisbank.Parsing;

namespace Kennisbank.Search.Words;

/// <summary>
/// Dutch words that occur in compounds, as sorted hashes in a resource of this assembly. The resource is memory-mapped, so that
/// a lookup touches only a few pages of memory and a small site pays nothing for a long list. Two words in some
/// hundred thousand share a hash; the worst result is an extra part.
/// </summary>
internal sealed unsafe class WordList
{
    private const string Resource = "woordenlijst.bin";

    private readonly uint* _hashes;
    private readonly int _count;

    // Keeps the stream alive: its memory is freed with it.
    private readonly UnmanagedMemoryStream? _stream;

    private WordList(UnmanagedMemoryStream? stream)
    {
        _stream = stream;
        _hashes = stream is null ? null : (uint*)stream.PositionPointer;
        _count = stream is null ? 0 : (int)(stream.Length / sizeof(uint));
    }

    /// <summary>The list embedded in this assembly; empty without one.</summary>
    public static WordList Built() => new(Assembly.GetExecutingAssembly().GetManifestResourceStream(Resource) as UnmanagedMemoryStream);

    public static WordList Empty { get; } = new(null);

    public bool IsEmpty => _count == 0;

    /// <summary>The same hash as in <c>WordList/build.mjs</c>.</summary>
    public bool Contains(ReadOnlySpan<char> word) =>
        new ReadOnlySpan<uint>(_hashes, _count).BinarySearch(Fnv.Of(word)) >= 0;
}
