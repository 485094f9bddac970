using System.Net;
using System.Text;
using Kennisbank.Content;
using Kennisbank.Diagnostics;
using Kennisbank.Model;
using Kennisbank.Reading;
using Kennisbank.Search.Indexing;
using Kennisbank.Search.Pages;
using Kennisbank.Search.Words;

namespace Kennisbank.Search;

/// <summary>
/// The words of a site with the pages that each is on: counted per page in parallel, and grouped by their forms, with what else a group finds.
/// </summary>
internal sealed record InvertedIndex(TermDictionary Terms, Postings Postings, SynonymTable Synonyms)
{
    private const int ShortestNear = 4;

    public static InvertedIndex Of(Site site, IReadOnlyList<Place> places, WordList list)
    {
        IReadOnlyList<Synonym> synonyms = [.. site.Synonyms, .. Acronyms.Of(site, TextsOf(site), list)];
        var links = LinkTexts.Of(site);
        List<SearchedText> texts = [.. site.Pages.Select(page => SearchedText.Of(page, links[page])), .. places.Select(SearchedText.Of)];
        var runs = Count(texts, Phrases.Of(site, places, synonyms));
        var terms = TermDictionary.Of(runs.Select(run => run.Forms), SynonymTable.FormsIn(synonyms), list);
        var postings = Postings.Of(runs, site.Pages.Count, terms);
        return new InvertedIndex(terms, postings, SynonymTable.Of(synonyms, terms, postings));
    }

    /// <summary>Whether a search for this finds anything, by itself or by what it also looks up.</summary>
    /// <param name="form">As in the dictionary.</param>
    public bool Finds(string form)
    {
        var group = Terms.GroupOf(Terms.NumberOf(form));
        return HasPages(group) || Synonyms.Of(group).Count > 0;
    }

    /// <summary>A word of the site that another may be a compound of, or is spelt almost the same; null when there is none.</summary>
    public string? NearestTo(string word)
    {
        var written = string.Join(' ', WordScanner.AllIn(word));
        var forms = Terms.Forms.Where(form => form.Form.Length >= ShortestNear && HasPages(form.Group) && !NameTerm.Is(form.Form)).ToList();
        return forms.Select(form => form.Form)
            .Where(form => written.StartsWith(form, StringComparison.Ordinal) || written.EndsWith(form, StringComparison.Ordinal))
            .MaxBy(form => form.Length)
            ?? (Suggestion.Closest(written, forms.Select(form => form.Form)) is { } near && near.AsSpan().CommonPrefixLength(written) > 1 ? near : null);
    }

    private bool HasPages(int group) => Postings.Of(group).Length > 0;

    private static PageCounts[] Count(List<SearchedText> texts, Phrases phrases)
    {
        var runs = new PageCounts[IndexSizes.Runs(texts.Count)];
        Parallel.For(0, runs.Length, Cores.All, run =>
            runs[run] = PageCounter.Count(texts, texts.Count * run / runs.Length, texts.Count * (run + 1) / runs.Length, phrases));
        return runs;
    }

    private static IEnumerable<string> TextsOf(Site site) => site.Pages.Select(page => page.Content.Body.Html).SelectMany(html => html.Words
        .Select(run => html.Utf8.Slice(run.Start, run.Length))
        .Where(run => run.Span.Contains((byte)'('))
        .Select(run => WebUtility.HtmlDecode(Encoding.UTF8.GetString(run.Span))));
}
