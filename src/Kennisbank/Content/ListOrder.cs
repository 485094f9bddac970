using System.Globalization;
using System.Text;

namespace Kennisbank.Content;

/// <summary>
/// The order of pages in lists: by type, then by number in a series, then by title as a Dutch reader would look it
/// up (ignoring an article in front, accents and case). Computed once per page as a key that is compared by ordinal: comparing by culture is
/// slow, and differs from machine to machine.
/// </summary>
internal static class ListOrder
{
    public static string KeyOf(PageContent content)
    {
        var key = new StringBuilder();
        key.Append((char)('a' + (int)content.Type));
        AppendNumber(content, key);
        key.Append(TitleKey.Of(content.Title));

        // A tie-breaker for pages with equal titles.
        return key.Append('\0').Append(content.Slug).ToString();
    }

    private static void AppendNumber(PageContent content, StringBuilder key)
    {
        var place = content.InSeries ?? default;
        key.Append(CultureInfo.InvariantCulture, $"{place.Order:d1}{place.Number:d6} ");
    }
}
