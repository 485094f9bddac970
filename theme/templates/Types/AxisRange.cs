using Kennisbank.Content;

namespace Kennisbank.Theming.Templates.Types;

/// <summary>
/// The values between which bars are drawn. Always with zero, so that a bar of twice the value is twice as long; of a percentage up to
/// the whole, so that 28% looks like a quarter.
/// </summary>
internal sealed record AxisRange(decimal From, decimal To)
{
    /// <summary>Units of which everybody knows the end.</summary>
    private static readonly Dictionary<string, decimal> Ends = new(StringComparer.OrdinalIgnoreCase) { ["%"] = 100, [Statistic.Grade] = 10 };

    /// <summary>The ends, zero, and what is halfway.</summary>
    public IReadOnlyList<decimal> Marks => From == 0 ? [0, To / 2, To] : To == 0 ? [From, From / 2, 0] : [From, 0, To];

    public static AxisRange Of(IReadOnlyList<decimal> values, string unit)
    {
        var end = Ends.GetValueOrDefault(unit);
        var to = End(Math.Max(0, values.Max()), end);
        var from = -End(Math.Max(0, -values.Min()), end);
        return from == to ? new AxisRange(0, 1) : new AxisRange(values.Min() < 0 ? from : 0, values.Max() > 0 || from == 0 ? to : 0);
    }

    private static decimal End(decimal value, decimal end) => value <= end ? end : RoundUp(value);

    /// <summary>To 1, 2 or 5 with zeros, so that the axis has round numbers.</summary>
    private static decimal RoundUp(decimal value)
    {
        if (value == 0)
        {
            return 0;
        }

        var power = 1m;
        while (power < value)
        {
            power *= 10;
        }

        while (power / 10 >= value)
        {
            power /= 10;
        }

        return new[] { power / 5, power / 2, power }.First(step => step >= value);
    }
}
