using System.Globalization;
using Kennisbank.Views;

namespace Kennisbank.Theming.Templates.Views;

/// <summary>Places the years of a page on the axis that all share.</summary>
/// <param name="first">The first year of the axis.</param>
/// <param name="step">The number of years from one mark to the next.</param>
/// <param name="marks">The number of marks; the axis ends where the next would be.</param>
internal sealed class YearBar(int first, int step, int marks)
{
    /// <summary>More do not fit beside each other on a phone.</summary>
    private const int MostMarks = 8;

    /// <summary>Of the axis, in units of the drawing.</summary>
    public const int Width = 240;

    public static YearBar Of(IReadOnlyList<DatedPage> pages)
    {
        var from = pages.Count == 0 ? 0 : pages.Min(page => page.From);
        var to = pages.Count == 0 ? 0 : pages.Max(page => page.To);
        var count = to - from + 1;
        var step = (count + MostMarks - 1) / MostMarks;
        return new YearBar(from, step, (count + step - 1) / step);
    }

    /// <summary>The years that are named, evenly over the axis.</summary>
    public IEnumerable<int> Marks => Enumerable.Range(0, marks).Select(mark => first + (mark * step));

    /// <summary>The axis with a tick at each mark.</summary>
    public string Path => $"M0 7H{Width}{string.Concat(Marks.Select(year => $"M{Number(At(year))} 3v8"))}";

    public string X(DatedPage page) => Number(At(page.From));

    /// <summary>A year is as long as any other; what is in one year takes all of it.</summary>
    public string Length(DatedPage page) => Number(At(page.To + 1) - At(page.From));

    private double At(int year) => (year - first) * Width / (double)(step * marks);

    private static string Number(double value) => value.ToString("0.#", CultureInfo.InvariantCulture);
}
