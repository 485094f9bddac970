using System.Globalization;

namespace Kennisbank.Content;

/// <summary>Dates as machines read them, the same in every culture.</summary>
public static class IsoDates
{
    /// <summary><c>2026-11-22</c>.</summary>
    public static string Iso(this DateOnly date) => date.ToString("O", CultureInfo.InvariantCulture);

    /// <summary>The start of the day in UTC: content has dates without a time, and no time zone may change the output.</summary>
    public static string IsoInstant(this DateOnly date) => date.Iso() + "T00:00:00Z";
}
