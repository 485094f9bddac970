using System.Buffers;

namespace Kennisbank.Checking.Privacy;

/// <summary>A list of words to look for in a text, made ready for use when it is first asked.</summary>
/// <param name="number">Of the list.</param>
/// <param name="lines">One word on each line, some with marks of where a word begins or ends (<see cref="WordFinder"/>); empty for no words.</param>
internal sealed class PrivacyWords(int number, string lines)
{
    /// <summary>A longer list is looked for by itself, and only in a text that holds all else: making it findable takes longer than that saves.</summary>
    private const int MostFindable = 200;

    private readonly Lazy<SearchValues<string>> _anywhere = new(() => SearchValues.Create(
        [.. lines.Split('\n').Select(word => word.Trim(WordFinder.Begins, WordFinder.Ends))], StringComparison.Ordinal));

    private bool _isFindable;

    /// <summary>Lets a finder look for all of them at once with others, where it can.</summary>
    public void AddTo(WordFinder finder)
    {
        var words = lines.Split('\n');
        _isFindable = lines.Length > 0 && words.Length <= MostFindable && Array.TrueForAll(words, WordFinder.CanFind);
        if (_isFindable)
        {
            Array.ForEach(words, word => finder.Add(word, number));
        }
    }

    /// <summary>Whether one of them may stand in the text; true when there are none to look for.</summary>
    /// <param name="found">What the finder found in it.</param>
    public bool MayBeIn(ReadOnlySpan<char> text, ListSet found) =>
        lines.Length == 0 || (_isFindable ? found[number] : text.ContainsAny(_anywhere.Value));
}
