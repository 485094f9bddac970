using System.Buffers;

namespace Kennisbank.Typing.Privacy;

/// <summary>A list of words to look for in a text, made ready for use when it is first asked.</summary>
/// <param name="number">Of the list.</param>
/// <param name="lines">One word on each line, some with marks of where a word begins or ends (<see cref="WordFinder"/>); empty for no words.</param>
internal sealed class PrivacyWords(int number, string lines)
{
    private SearchValues<string>? _others;

    /// <summary>Lets a finder look for them, at once with those of other lists.</summary>
    public void AddTo(WordFinder finder)
    {
        if (lines.Length > 0)
        {
            string[] others = [.. lines.Split('\n').Where(word => !finder.TryAdd(word, number)).Select(word => word.Trim(WordFinder.Begins, WordFinder.Ends))];
            _others = others.Length > 0 ? SearchValues.Create(others, StringComparison.Ordinal) : null;
        }
    }

    /// <summary>Whether one of them may stand in the text; true when there are none to look for.</summary>
    /// <param name="found">What the finder found in it.</param>
    public bool MayBeIn(ReadOnlySpan<char> text, ListSet found) =>
        lines.Length == 0 || found[number] || (_others is not null && text.ContainsAny(_others));
}
