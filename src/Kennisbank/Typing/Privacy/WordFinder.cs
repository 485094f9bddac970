using System.Runtime.CompilerServices;

namespace Kennisbank.Typing.Privacy;

/// <summary>
/// Finds which of the word lists of all patterns a text contains a word of: every place in it is followed through a graph of letters, which the build
/// of the library generates (<c>wordGraph.mjs</c>). May give false positives, never false negatives.
/// </summary>
internal static partial class WordFinder
{
    public static void Find(ReadOnlySpan<char> text, Clues found)
    {
        var isInWord = false;
        for (var at = 0; at < text.Length; at++)
        {
            Follow(Anywhere, text, at, found);
            if (!isInWord)
            {
                Follow(Begin, text, at, found);
            }

            isInWord = char.IsLetterOrDigit(text[at]);
        }
    }

    /// <summary>The lists of a set, a bit each.</summary>
    public static ReadOnlySpan<ulong> Lists(int set) => Sets.Slice(set * Clues.Length, Clues.Length);

    public static bool IsIn(int list, ReadOnlySpan<ulong> lists) => (lists[list / 64] & (1UL << (list % 64))) != 0;

    private static void Follow(int node, ReadOnlySpan<char> text, int start, Clues found)
    {
        for (var at = start; at < text.Length; at++)
        {
            // Rows lie in one another's gaps, so a slot may belong to another row. It has the node that owns it in 16 bits, the next node in 15,
            // and whether that completes words in the last one.
            var slot = Slots[node + ColumnOf(text[at])];
            if (slot >> 16 != node)
            {
                return;
            }

            node = (slot & 0xFFFF) >> 1;
            if ((slot & 1) != 0)
            {
                Add(Reached[node], start, isAtEnd: at + 1 == text.Length || !char.IsLetterOrDigit(text[at + 1]), found);
            }
        }
    }

    private static void Add(int reached, int start, bool isAtEnd, Clues found)
    {
        var (always, whole) = (reached >> 16, reached & 0xFFFF);
        if (always > 0)
        {
            found.Add(start, always);
        }

        if (whole > 0 && isAtEnd)
        {
            found.Add(start, whole);
        }
    }

    /// <summary>Column 0 is for letters that no word has.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static int ColumnOf(char letter) => letter < Columns.Length ? Columns[letter] : 0;
}
