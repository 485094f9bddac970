using Kennisbank.Content;
using Kennisbank.Model;

namespace Kennisbank.Views;

/// <summary>The contribution form for an example that belongs to a page, with the tags of that page.</summary>
internal static class ExampleLink
{
    /// <returns>Null for a page that no story is about.</returns>
    public static string? For(Page page) => page.Type is ContentType.Pagina or ContentType.Bron
        ? null
        : $"{WellKnown.Share}?{string.Join('&', Parts(page).Select(part => $"{part.Name}={Uri.EscapeDataString(part.Value)}"))}";

    private static IEnumerable<(string Name, string Value)> Parts(Page page)
    {
        yield return ("bij", page.Content.Name);
        yield return ("titel", page.Content.ShortTitle);
        foreach (var (name, tags) in new[] { ("baken", page.Bakens), ("agenda", page.Agendas) })
        {
            foreach (var tag in tags)
            {
                yield return (name, tag.Slug);
            }
        }
    }
}
