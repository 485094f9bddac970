using System.Collections;

namespace Kennisbank.Typing.Privacy;

/// <summary>A set of word lists, by their numbers.</summary>
internal sealed class ListSet(int count)
{
    private static readonly List<int> None = [];

    private readonly BitArray _lists = new(count);

    public bool this[int list] => _lists[list];

    public void Clear() => _lists.SetAll(false);

    public void Add(List<int>? lists)
    {
        foreach (var list in lists ?? None)
        {
            _lists[list] = true;
        }
    }
}
