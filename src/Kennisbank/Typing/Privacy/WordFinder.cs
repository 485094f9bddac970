namespace Kennisbank.Typing.Privacy;

/// <summary>
/// Finds which of the word lists of all patterns a text contains a word of: every place in it is followed through a graph of letters, which the build
/// of the library generates (<c>wordGraph.mjs</c>). May give false positives, never false negatives.
/// </summary>
internal static partial class WordFinder
{
    /// <summary>The column of each letter in the rows of the graph; 0 for letters that no word has.</summary>
    private static readonly byte[] Columns = ColumnsOf(Letters);

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
            // Rows lie in one another's gaps, so a place may belong to another row.
            var place = Rows[node] + ColumnOf(text[at]);
            if (Owners[place] != node)
            {
                return;
            }

            node = Targets[place];
            if (Always[node] > 0)
            {
                found.Add(start, Always[node]);
            }

            if (Whole[node] > 0 && (at + 1 == text.Length || !char.IsLetterOrDigit(text[at + 1])))
            {
                found.Add(start, Whole[node]);
            }
        }
    }

    private static int ColumnOf(char letter) => letter < Columns.Length ? Columns[letter] : 0;

    private static byte[] ColumnsOf(string letters)
    {
        var columns = new byte[letters.Max() + 1];
        for (var column = 1; column < letters.Length; column++)
        {
            columns[letters[column]] = (byte)column;
        }

        return columns;
    }
}
