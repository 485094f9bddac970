using System.Globalization;
using Kennisbank.Views;

namespace Kennisbank.Theming.Templates.Views;

/// <summary>Places the years of a page on the axis that all share.</summary>
/// <param name="first">The first year of the axis.</param>
/// <param name="count">The number of years on it.</param>
internal sealed class YearBar(int first, int count)
{
    /// <summary>Of the axis, in units of the drawing.</summary>
    public const int Width = 240;

    public static YearBar Of(IReadOnlyList<DatedPage> pages)
    {
        var from = pages.Count == 0 ? 0 : pages.Min(page => page.From);
        var to = pages.Count == 0 ? 0 : pages.Max(page => page.To);
        return new YearBar(from, to - from + 1);
    }

    public string X(DatedPage page) => Number((page.From - first) * Width / (double)count);

    /// <summary>A year is as long as any other; what is in one year takes all of it.</summary>
    public string Length(DatedPage page) => Number((page.To - page.From + 1) * Width / (double)count);

    private static string Number(double value) => value.ToString("0.#", CultureInfo.InvariantCulture);
}
