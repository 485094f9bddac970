using System.Reflection;
using System.Runtime.InteropServices;
using Kennisbank.Parsing;

namespace Kennisbank.Search.Words;

/// <summary>
/// Dutch words that compounds are made of, as sorted hashes in a resource of this assembly. Among a few hundred thousand words two share a hash;
/// the worst result is a part too many.
/// </summary>
internal sealed class WordList(uint[] hashes)
{
    private const string Resource = "woordenlijst.bin";

    public static WordList Empty { get; } = new([]);

    public bool IsEmpty => hashes.Length == 0;

    /// <summary>The list that was embedded when this assembly was built; empty without one.</summary>
    public static WordList Built()
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(Resource);
        var hashes = new uint[(stream?.Length ?? 0) / sizeof(uint)];
        stream?.ReadExactly(MemoryMarshal.AsBytes(hashes.AsSpan()));
        return new WordList(hashes);
    }

    /// <summary><c>WordList/build.mjs</c> hashes in the same way.</summary>
    public bool Contains(ReadOnlySpan<char> word) => hashes.AsSpan().BinarySearch(Fnv.Of(word)) >= 0;
}
