using Kennisbank.Content;
using Kennisbank.Model;

namespace Kennisbank.Search.Format;

/// <summary>The date of each page, and the pages for each value that results can be filtered by.</summary>
internal static class FacetFile
{
    private const string TypeKind = "type";

    public static ReadOnlyMemory<byte> Of(Site site)
    {
        var output = new ByteWriter();
        output.Number(site.Pages.Count);
        foreach (var page in site.Pages)
        {
            output.Number(page.Content.LastChanged.DayNumber);
        }

        var values = Values(site).Where(value => value.Pages.Count > 0).ToList();
        output.Number(values.Count);
        foreach (var value in values)
        {
            output.Text(value.Kind);
            output.Text(value.Slug);
            output.Text(value.Label);
            WritePages(output, value.Pages);
        }

        return output.Written;
    }

    private static IEnumerable<Value> Values(Site site)
    {
        foreach (var type in ContentTypes.All)
        {
            yield return new Value(TypeKind, type.Folder(), type.Plural(), site.PagesOf(type));
        }

        foreach (var tag in TagKinds.All.SelectMany(site.Tags))
        {
            yield return new Value(tag.Kind.Singular(), tag.Slug, tag.ShortTitle, tag.Pages);
        }
    }

    /// <param name="pages">In the order of the site.</param>
    private static void WritePages(ByteWriter output, IReadOnlyList<Page> pages)
    {
        output.Number(pages.Count);
        var before = -1;
        foreach (var page in pages)
        {
            output.Number(page.Order - before - 1);
            before = page.Order;
        }
    }

    private sealed record Value(string Kind, string Slug, string Label, IReadOnlyList<Page> Pages);
}
