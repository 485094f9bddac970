namespace Kennisbank.Typing.Privacy;

/// <summary>A trie of words, each with the lists that contain it.</summary>
internal sealed class LetterTree
{
    private const int LetterBits = 7;
    private const int LetterMask = (1 << LetterBits) - 1;
    private const int PairCount = 1 << (2 * LetterBits);

    private readonly Dictionary<int, int> _next = [];

    /// <summary>Whether any word begins with these two letters, by their low bits: most lookups end there.</summary>
    private readonly bool[] _pairs = new bool[PairCount];
    private readonly List<Node> _nodes = [new Node()];

    /// <param name="isWhole">Whether it matches only when nothing follows it.</param>
    public void Add(ReadOnlySpan<char> letters, bool isWhole, int list)
    {
        if (letters.Length == 1)
        {
            Array.Fill(_pairs, true);
        }
        else
        {
            _pairs[Pair(letters[0], letters[1])] = true;
        }

        var node = 0;
        foreach (var letter in letters)
        {
            if (!_next.TryGetValue(Key(node, letter), out var next))
            {
                next = _nodes.Count;
                _nodes.Add(new Node());
                _next.Add(Key(node, letter), next);
            }

            node = next;
        }

        _nodes[node].Add(list, isWhole);
    }

    /// <param name="word">A run of letters in a text.</param>
    /// <param name="fromEnd">Whether the run is matched backwards.</param>
    public void Find(ReadOnlySpan<char> word, bool fromEnd, ListSet found)
    {
        if (word.Length > 1 && !_pairs[fromEnd ? Pair(word[^1], word[^2]) : Pair(word[0], word[1])])
        {
            return;
        }

        var node = 0;
        for (var at = 0; at < word.Length; at++)
        {
            if (!_next.TryGetValue(Key(node, word[fromEnd ? word.Length - 1 - at : at]), out node))
            {
                return;
            }

            found.Add(_nodes[node].Beginning);
        }

        found.Add(_nodes[node].Whole);
    }

    private static int Pair(char first, char second) => ((first & LetterMask) << LetterBits) | (second & LetterMask);

    /// <summary>Packed into one number: there are far fewer nodes than 16 bits can number.</summary>
    private static int Key(int node, char letter) => (node << 16) | letter;

    private sealed class Node
    {
        public List<int>? Beginning { get; private set; }

        public List<int>? Whole { get; private set; }

        public void Add(int list, bool isWhole) => (isWhole ? Whole ??= [] : Beginning ??= []).Add(list);
    }
}
