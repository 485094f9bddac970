namespace Kennisbank.Typing.Privacy;

/// <summary>
/// Finds in one pass which of many word lists a text may contain a word of. It recognizes a word by one run of letters: the whole
/// word, or its beginning, end or some other part. May give false positives, never false negatives.
/// </summary>
internal sealed class WordFinder
{
    /// <summary>Marks a word boundary: no letter before it, or after it (<c>prefilter.mjs</c>).</summary>
    public const char Begins = '\u0001';

    public const char Ends = '\u0002';

    private readonly LetterTree _fromStart = new();
    private readonly LetterTree _fromEnd = new();
    private readonly LetterTree _anywhere = new();
    private readonly Dictionary<char, List<int>> _signs = [];

    /// <param name="list">Number of the list that contains it.</param>
    /// <returns>False for a word of several characters without letters, which the list itself must search for.</returns>
    public bool TryAdd(string word, int list)
    {
        var best = Runs(word).OrderByDescending(run => run.HasEdge).ThenByDescending(run => run.Length).FirstOrDefault();
        if (best.Length > 0)
        {
            Add(word.Substring(best.Start, best.Length), best, list);
        }
        else if (word.Length == 1)
        {
            _signs.TryAdd(word[0], []);
            _signs[word[0]].Add(list);
        }

        return best.Length > 0 || word.Length == 1;
    }

    /// <param name="found">Receives the numbers of the lists.</param>
    public void Find(ReadOnlySpan<char> text, ListSet found)
    {
        found.Clear();
        for (var at = 0; at < text.Length;)
        {
            if (char.IsLetter(text[at]))
            {
                var end = EndOfLetters(text, at);
                FindWord(text[at..end], found);
                at = end;
            }
            else
            {
                FindSign(text[at], found);
                at++;
            }
        }
    }

    private void FindWord(ReadOnlySpan<char> word, ListSet found)
    {
        _fromStart.Find(word, fromEnd: false, found);
        _fromEnd.Find(word, fromEnd: true, found);
        for (var at = 0; at < word.Length; at++)
        {
            _anywhere.Find(word[at..], fromEnd: false, found);
        }
    }

    private void FindSign(char sign, ListSet found)
    {
        if (_signs.TryGetValue(sign, out var lists))
        {
            found.Add(lists);
        }
    }

    private static int EndOfLetters(ReadOnlySpan<char> text, int at)
    {
        while (at < text.Length && char.IsLetter(text[at]))
        {
            at++;
        }

        return at;
    }

    private void Add(string letters, Run run, int list)
    {
        if (run.IsFirst)
        {
            _fromStart.Add(letters, run.IsLast, list);
        }
        else if (!run.IsLast)
        {
            _anywhere.Add(letters, isWhole: false, list);
        }
        else
        {
            _fromEnd.Add([.. letters.Reverse()], isWhole: false, list);
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

    /// <param name="IsFirst">Whether no letter can precede it.</param>
    /// <param name="IsLast">Whether no letter can follow it.</param>
    private readonly record struct Run(int Start, int Length, bool IsFirst, bool IsLast)
    {
        public bool HasEdge => IsFirst || IsLast;
    }
}
