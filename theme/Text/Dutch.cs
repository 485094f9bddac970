using System.Globalization;

namespace Kennisbank.Theming.Text;

/// <summary>Dutch dates and numbers, from tables of our own, so that the machine's culture has no influence.</summary>
internal static class Dutch
{
    private static readonly string[] Months =
    [
        "januari", "februari", "maart", "april", "mei", "juni",
        "juli", "augustus", "september", "oktober", "november", "december",
    ];

    private static readonly NumberFormatInfo Numbers = new()
    {
        NumberDecimalSeparator = ",",
        NumberGroupSeparator = ".",
        NegativeSign = "−",
    };

    /// <summary>22 november 2026</summary>
    public static string Date(DateOnly date) => $"{date.Day} {Months[date.Month - 1]} {date.Year}";

    /// <summary>For the <c>datetime</c> attribute: 2026-11-22.</summary>
    public static string IsoDate(DateOnly date) => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>1.250,5: with as many decimals as the number has.</summary>
    public static string Number(decimal number) => number.ToString("#,##0.############", Numbers);

    /// <summary>24,2% or 7,5; other units are beside the numbers, not in them.</summary>
    public static string Value(decimal value, string unit) => unit == "%" ? Number(value) + "%" : Number(value);

    /// <summary>From <c>2014</c> or <c>2014-06</c>: "2014", "juni 2014".</summary>
    public static string YearOrMonth(string text) => text.Length == 7
        ? $"{Months[int.Parse(text.AsSpan(5), CultureInfo.InvariantCulture) - 1]} {text[..4]}"
        : text;

    public static string Capital(string text) => text.Length == 0 ? text : char.ToUpperInvariant(text[0]) + text[1..];

    /// <summary>"Kim", "Kim en Noor", "Kim, Noor en Sam".</summary>
    public static string Join(IReadOnlyList<string> names) => names.Count < 2
        ? string.Concat(names)
        : $"{string.Join(", ", names.Take(names.Count - 1))} en {names[^1]}";
}
