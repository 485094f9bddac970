using Kennisbank.Content;
using Kennisbank.Diagnostics;
using Kennisbank.Model;

namespace Kennisbank.Linking;

/// <summary>Resolves pages that are named with a reason.</summary>
internal static class PageReasonLinks
{
    /// <summary>In the order of the file, without pages that are unknown, which become problems.</summary>
    /// <param name="on">The page that names them.</param>
    public static IReadOnlyList<LinkedReason> Resolve(Page on, IReadOnlyList<PageReason> reasons, PageBook book, List<Problem> problems)
    {
        var found = new List<LinkedReason>(reasons.Count);
        foreach (var reason in reasons.Where(reason => reason.Page.Target.Length > 0))
        {
            foreach (var page in book.Resolve([reason.Page], problems))
            {
                if (page == on)
                {
                    problems.Add(ReferenceRules.NamesItself.At(reason.Page.At, $"'{reason.Page.Target}' is deze pagina zelf.", "Noem een andere pagina."));
                }
                else
                {
                    found.Add(new LinkedReason(page, reason.Why));
                }
            }
        }

        return found;
    }
}
