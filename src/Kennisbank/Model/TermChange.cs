using Kennisbank.Content;

namespace Kennisbank.Model;

/// <summary>A change after the sources were written, with the terms by which pages are touched by it.</summary>
public sealed record TermChange(LaterChange Change, IReadOnlyList<Page> Terms)
{
    /// <summary>Whether a page that uses these terms should mention it. A term and a source describe their own time.</summary>
    public bool Touches(Page page, IEnumerable<Page> usedTerms) =>
        page.Type is not (ContentType.Begrip or ContentType.Bron or ContentType.Pagina) && usedTerms.Any(Terms.Contains);
}
