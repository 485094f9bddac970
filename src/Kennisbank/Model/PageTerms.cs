using Kennisbank.Content;
using Kennisbank.Parsing;

namespace Kennisbank.Model;

/// <summary>The terms of the glossary that a page uses.</summary>
/// <param name="Named">Those that the writer links to; none of them needs a second link.</param>
/// <param name="Found">First uses in the text, which become links, in order of position.</param>
internal sealed record PageTerms(IReadOnlyList<TermUse> Named, IReadOnlyList<TermUse> Found)
{
    /// <summary>In order of first use.</summary>
    public IReadOnlyList<Page> All =>
        Named.Count + Found.Count == 0 ? [] : [.. Named.Concat(Found).OrderBy(use => use.Start).Select(use => use.Term).Distinct()];

    /// <param name="page">With its links resolved.</param>
    public static PageTerms Of(Site site, Page page)
    {
        var named = site.TermFinder.IsEmpty ? [] : NamedIn(page).ToList();
        return new PageTerms(named, page.Content.Head.LinksTerms ? site.TermFinder.FirstUses(page, named.Select(use => use.Term)) : []);
    }

    private static IEnumerable<TermUse> NamedIn(Page page)
    {
        foreach (var slot in page.Content.Body.Html.Slots.OfType<LinkStartSlot>())
        {
            if (page.Targets.Links[slot.Link] is LinkTarget.ToPage { Page: { Type: ContentType.Begrip } term } && term != page)
            {
                yield return new TermUse(slot.Position, 0, term);
            }
        }
    }
}
