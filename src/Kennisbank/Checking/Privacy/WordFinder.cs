namespace Kennisbank.Checking.Privacy;

/// <summary>
/// Tells which of many lists of words a text may hold a word of, in one walk over it. It knows words by one run of letters: whole, or as
/// the beginning or end of one. It says yes too often, and never no by mistake.
/// </summary>
internal sealed class WordFinder
{
    /// <summary>In a word: that no letter stands before it, or behind it (<c>glance.mjs</c>).</summary>
    public const char Begins = '\u0001';

    public const char Ends = '\u0002';

    private readonly LetterTree _fromStart = new();
    private readonly LetterTree _fromEnd = new();

    /// <summary>Not a word that may stand in the middle of others.</summary>
    public static bool CanFind(string word) => Runs(word).Any(run => run.HasEdge);

    /// <param name="list">The number of the list that it is in.</param>
    public void Add(string word, int list)
    {
        var best = Runs(word).MaxBy(run => (run.HasEdge, run.Length));
        var letters = word.Substring(best.Start, best.Length);
        if (best.IsFirst)
        {
            _fromStart.Add(letters, best.IsLast, list);
        }
        else
        {
            _fromEnd.Add([.. letters.Reverse()], isWhole: false, list);
        }
    }

    /// <param name="found">Gets the numbers of the lists.</param>
    public void Find(ReadOnlySpan<char> text, ListSet found)
    {
        found.Clear();
        for (var at = 0; at < text.Length;)
        {
            if (!char.IsLetter(text[at]))
            {
                at++;
                continue;
            }

            var end = at + 1;
            while (end < text.Length && char.IsLetter(text[end]))
            {
                end++;
            }

            _fromStart.Find(text[at..end], fromEnd: false, found);
            _fromEnd.Find(text[at..end], fromEnd: true, found);
            at = end;
        }
    }

    private static IEnumerable<Run> Runs(string word)
    {
        for (var at = 0; at < word.Length; at++)
        {
            var start = at;
            while (at < word.Length && char.IsLetter(word[at]))
            {
                at++;
            }

            if (at > start)
            {
                yield return new Run(start, at - start, IsFirst: start > 0, IsLast: at < word.Length);
            }
        }
    }

    /// <param name="IsFirst">Whether no letter can stand before it.</param>
    /// <param name="IsLast">Whether no letter can stand behind it.</param>
    private readonly record struct Run(int Start, int Length, bool IsFirst, bool IsLast)
    {
        public bool HasEdge => IsFirst || IsLast;
    }
}
