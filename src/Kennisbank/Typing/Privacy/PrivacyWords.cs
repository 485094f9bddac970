using System.Buffers;

namespace Kennisbank.Typing.Privacy;

/// <summary>A list of words to search for in a text, parsed on first use.</summary>
/// <param name="number">Number of the list.</param>
/// <param name="lines">One word per line, some with markers for word boundaries (<see cref="WordFinder"/>); empty for no words.</param>
internal sealed class PrivacyWords(int number, string lines)
{
    private SearchValues<string>? _others;

    /// <summary>Registers the words with a finder, which searches for all lists in one pass.</summary>
    public void AddTo(WordFinder finder)
    {
        if (lines.Length > 0)
        {
            string[] others = [.. lines.Split('\n').Where(word => !finder.TryAdd(word, number)).Select(word => word.Trim(WordFinder.Begins, WordFinder.Ends))];
            _others = others.Length > 0 ? SearchValues.Create(others, StringComparison.Ordinal) : null;
        }
    }

    /// <summary>Whether one of them may occur in the text; true for an empty list.</summary>
    /// <param name="found">The finder's result for the text.</param>
    public bool MayBeIn(ReadOnlySpan<char> text, ListSet found) =>
        lines.Length == 0 || found[number] || (_others is not null && text.ContainsAny(_others));
}
