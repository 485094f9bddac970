using System.Text;
using Kennisbank.Content;
using Kennisbank.Diagnostics;

namespace Kennisbank.Typing.Readability;

/// <summary>
/// Maps sentences back to their source positions. Compares only letters and digits, and no addresses, because the page may show other characters
/// between them than the source has. Call in the order of the sentences, so that repeated ones are told apart.
/// </summary>
internal sealed class SentencePlaces
{
    /// <summary>With fewer words, another sentence would often match.</summary>
    private const int MinWords = 3;

    private readonly PageContent _page;
    private readonly string _markdown;
    private readonly string _letters;
    private readonly List<int> _places = [];
    private int _from;

    public SentencePlaces(PageContent page)
    {
        _page = page;
        _markdown = page.Body.Markdown;
        var letters = new StringBuilder();
        var from = 0;
        foreach (var link in page.Body.Links.OrderBy(link => link.Span.Start))
        {
            Add(from, link.Span.Start, letters);
            from = Math.Max(from, link.Span.End + 1);
        }

        Add(from, _markdown.Length, letters);

        _letters = letters.ToString();
    }

    /// <summary>The top of the page for a sentence that begins with more markup than words.</summary>
    /// <param name="words">The sentence's first words.</param>
    public Location Find(IReadOnlyList<string> words)
    {
        // In the source, the title or name of a link may separate these words; then the words before it must suffice.
        for (var count = words.Count; count >= MinWords; count--)
        {
            var letters = string.Concat(words.Take(count).SelectMany(word => word).Where(char.IsLetterOrDigit));
            var at = _letters.IndexOf(letters, _from, StringComparison.Ordinal);
            if (at >= 0)
            {
                _from = at + letters.Length;
                return Location.After(_page.File, _markdown.AsSpan(0, _places[at]), _page.Body.FirstLine);
            }
        }

        return new Location(_page.File);
    }

    private void Add(int from, int to, StringBuilder letters)
    {
        for (var at = from; at < to; at++)
        {
            if (char.IsLetterOrDigit(_markdown[at]))
            {
                letters.Append(_markdown[at]);
                _places.Add(at);
            }
        }
    }
}
