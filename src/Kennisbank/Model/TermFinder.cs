using System.Text;
using Kennisbank.Content;

namespace Kennisbank.Model;

/// <summary>Finds glossary terms in texts by their title and variants, ignoring case.</summary>
internal sealed class TermFinder
{
    private readonly Dictionary<string, List<(string Form, Page Term)>> _byFirstWord = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, List<(string Form, Page Term)>>.AlternateLookup<ReadOnlySpan<char>> _lookup;

    public TermFinder(IEnumerable<Page> terms)
    {
        foreach (var term in terms)
        {
            foreach (var form in ((Begrip)term.Content).Variants.Prepend(term.Title))
            {
                Add(form, term);
            }
        }

        // The longest first: "sociaal domein" wins over "sociaal".
        foreach (var forms in _byFirstWord.Values)
        {
            forms.Sort((a, b) => b.Form.Length.CompareTo(a.Form.Length));
        }

        _lookup = _byFirstWord.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    public bool IsEmpty => _byFirstWord.Count == 0;

    /// <summary>The first use of each term in a page's text, in order. A term's own page does not link to itself.</summary>
    /// <param name="linked">Terms that the text already links to.</param>
    public IReadOnlyList<TermUse> FirstUses(Page page, IEnumerable<Page> linked)
    {
        if (IsEmpty)
        {
            return [];
        }

        var uses = new List<TermUse>();
        var found = new HashSet<Page>(linked) { page };
        var html = page.Content.Body.Html;
        foreach (var run in html.Texts)
        {
            Search(Encoding.UTF8.GetString(html.Utf8.Span.Slice(run.Start, run.Length)), run.Start, found, uses);
        }

        return uses;
    }

    private void Search(string html, int offset, HashSet<Page> found, List<TermUse> uses)
    {
        var read = TermText.Of(html, isHtml: true);
        for (var at = 0; at < read.Text.Length;)
        {
            if (!IsWordLetter(read.Text[at]))
            {
                at++;
                continue;
            }

            var end = EndOfWord(read.Text, at);
            if (Match(read.Text, at, end) is { } match && found.Add(match.Term))
            {
                end = at + match.Form.Length;
                var (from, to) = (read.PlaceOf(at), read.PlaceOf(end));
                uses.Add(new TermUse(offset + Encoding.UTF8.GetByteCount(html.AsSpan(0, from)), Encoding.UTF8.GetByteCount(html.AsSpan(from..to)), match.Term));
            }

            at = end;
        }
    }

    private (string Form, Page Term)? Match(string text, int at, int end)
    {
        if (!_lookup.TryGetValue(text.AsSpan(at, end - at), out var forms))
        {
            return null;
        }

        foreach (var candidate in forms)
        {
            var after = at + candidate.Form.Length;
            if (after <= text.Length
                && text.AsSpan(at, candidate.Form.Length).Equals(candidate.Form, StringComparison.OrdinalIgnoreCase)
                && (after == text.Length || !IsWordLetter(text[after])))
            {
                return candidate;
            }
        }

        return null;
    }

    private void Add(string written, Page term)
    {
        var form = TermText.Of(written, isHtml: false).Text.Trim();
        var first = form[..EndOfWord(form, 0)];
        if (!_byFirstWord.TryGetValue(first, out var forms))
        {
            _byFirstWord[first] = forms = [];
        }

        forms.Add((form, term));
    }

    private static int EndOfWord(string text, int at)
    {
        while (at < text.Length && IsWordLetter(text[at]))
        {
            at++;
        }

        return at;
    }

    private static bool IsWordLetter(char letter) => char.IsLetterOrDigit(letter) || letter == '-';
}

/// <summary>The first use of a term in a text.</summary>
/// <param name="Start">In bytes of the page's HTML.</param>
/// <param name="Length">In bytes.</param>
internal sealed record TermUse(int Start, int Length, Page Term);
