namespace Kennisbank.Checking.Privacy;

/// <summary>Words by their letters, one after another, each with the lists that it is in.</summary>
internal sealed class LetterTree
{
    private readonly Dictionary<int, int> _next = [];
    private readonly bool[] _begins = new bool[char.MaxValue + 1];
    private readonly List<Node> _nodes = [new Node()];

    /// <param name="isWhole">Whether it is found only where nothing follows it.</param>
    public void Add(ReadOnlySpan<char> letters, bool isWhole, int list)
    {
        _begins[letters[0]] = true;
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
    /// <param name="fromEnd">Whether it is gone through backwards.</param>
    public void Find(ReadOnlySpan<char> word, bool fromEnd, ListSet found)
    {
        if (!_begins[fromEnd ? word[^1] : word[0]])
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

    /// <summary>There are far fewer nodes than fit.</summary>
    private static int Key(int node, char letter) => (node << 16) | letter;

    private sealed class Node
    {
        public List<int>? Beginning { get; private set; }

        public List<int>? Whole { get; private set; }

        public void Add(int list, bool isWhole) => (isWhole ? Whole ??= [] : Beginning ??= []).Add(list);
    }
}
