using System.Globalization;
using Kennisbank.Content;

namespace Kennisbank.Theming.Text;

/// <summary>Numbers and lists as a Dutch reader writes them; from our own tables, so that no machine's culture plays a part.</summary>
internal static class Dutch
{
    private static readonly NumberFormatInfo Numbers = new()
    {
        NumberDecimalSeparator = ",",
        NumberGroupSeparator = ".",
        NegativeSign = "−",
    };

    /// <summary>1.250,5: with as many decimals as the number has.</summary>
    public static string Number(decimal number) => number.ToString("#,##0.############", Numbers);

    /// <summary>24,2% or 7,5; other units are beside the numbers, not in them.</summary>
    public static string Value(decimal value, string unit) => unit == "%" ? Number(value) + "%" : Number(value);

    /// <summary>A value with its unit: 24,2%, 370.000 euro, rapportcijfer 9.</summary>
    public static string Amount(decimal value, string unit) => unit switch
    {
        "%" => Value(value, unit),
        Statistic.Grade => $"{unit} {Number(value)}",
        _ => $"{Number(value)} {unit}",
    };

    public static string Capital(string text) => text.Length == 0 ? text : char.ToUpperInvariant(text[0]) + text[1..];

    /// <summary>"Kim", "Kim en Noor", "Kim, Noor en Sam".</summary>
    public static string Join(IReadOnlyList<string> names) => DutchText.Join(names);
}
