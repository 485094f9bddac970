using System.Reflection;
using Kennisbank.Parsing;

namespace Kennisbank.Search.Words;

/// <summary>
/// Dutch words that compounds are made of, as sorted hashes in a resource of this assembly. The file is mapped, not
/// read: a lookup touches a few pages of memory, so that a small site pays nothing for a long list. Two words in some
/// hundred thousand share a hash; the worst that comes of it is a part too many.
/// </summary>
internal sealed unsafe class WordList
{
    private const string Resource = "woordenlijst.bin";

    private readonly uint* _hashes;
    private readonly int _count;

    // Kept, as the memory is gone with the stream.
    private readonly UnmanagedMemoryStream? _stream;

    private WordList(UnmanagedMemoryStream? stream)
    {
        _stream = stream;
        _hashes = stream is null ? null : (uint*)stream.PositionPointer;
        _count = stream is null ? 0 : (int)(stream.Length / sizeof(uint));
    }

    /// <summary>The list that was put in when this assembly was built; empty without one.</summary>
    public static WordList Built() => new(Assembly.GetExecutingAssembly().GetManifestResourceStream(Resource) as UnmanagedMemoryStream);

    public static WordList Empty { get; } = new(null);

    public bool IsEmpty => _count == 0;

    /// <summary><c>WordList/build.mjs</c> hashes in the same way.</summary>
    public bool Contains(ReadOnlySpan<char> word) =>
        new ReadOnlySpan<uint>(_hashes, _count).BinarySearch(Fnv.Of(word)) >= 0;
}
