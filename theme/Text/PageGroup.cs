using Kennisbank.Content;
using Kennisbank.Model;

namespace Kennisbank.Theming.Text;

/// <summary>The pages of one type out of a list.</summary>
internal sealed record PageGroup(ContentType Type, IReadOnlyList<Page> Pages)
{
    /// <summary>In the order in which the types first occur.</summary>
    public static IReadOnlyList<PageGroup> ByType(IEnumerable<Page> pages)
    {
        var groups = new List<PageGroup>();
        var lists = new List<Page>?[ContentTypes.All.Count];
        foreach (var page in pages)
        {
            if (lists[(int)page.Type] is not { } list)
            {
                lists[(int)page.Type] = list = [];
                groups.Add(new PageGroup(page.Type, list));
            }

            list.Add(page);
        }

        return groups;
    }
}
