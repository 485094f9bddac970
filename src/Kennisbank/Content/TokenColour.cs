using System.Globalization;
using System.Text.RegularExpressions;

namespace Kennisbank.Content;

/// <summary>The two values of a colour: by day and by night.</summary>
public sealed partial record TokenColour(RgbColour Light, RgbColour Dark)
{
    /// <summary>As the value of a token.</summary>
    public string Css => Light == Dark ? Light.Hex : $"light-dark({Light.Hex}, {Dark.Hex})";

    /// <summary>Null when it is not written as <c>#rgb</c>, <c>#rrggbb</c> or <c>light-dark(#rrggbb, #rrggbb)</c>.</summary>
    public static TokenColour? Read(string value) => Pair().Match(value) is { Success: true } pair
        ? new TokenColour(RgbColour.Of(pair.Groups[1].Value), RgbColour.Of(pair.Groups[2].Value))
        : One().IsMatch(value) ? new TokenColour(RgbColour.Of(value), RgbColour.Of(value)) : null;

    /// <summary>The token that a value borrows its colour from, as <c>var(--kb-color-accent)</c>; null for any other value.</summary>
    public static string? ReferenceIn(string value) => Reference().Match(value) is { Success: true } match ? match.Groups[1].Value : null;

    [GeneratedRegex(@"^light-dark\(\s*(#[0-9a-fA-F]{3}|#[0-9a-fA-F]{6})\s*,\s*(#[0-9a-fA-F]{3}|#[0-9a-fA-F]{6})\s*\)$")]
    private static partial Regex Pair();

    [GeneratedRegex("^(#[0-9a-fA-F]{3}|#[0-9a-fA-F]{6})$")]
    private static partial Regex One();

    [GeneratedRegex(@"^var\(\s*(--kb-[a-z0-9-]+)\s*\)$")]
    private static partial Regex Reference();
}

public readonly record struct RgbColour(byte Red, byte Green, byte Blue)
{
    public string Hex => $"#{Red:x2}{Green:x2}{Blue:x2}";

    /// <summary>In three digits where these say the same.</summary>
    public string Brief => Hex is var hex && hex[1] == hex[2] && hex[3] == hex[4] && hex[5] == hex[6] ? $"#{hex[1]}{hex[3]}{hex[5]}" : Hex;

    private double Luminance => (0.2126 * Linear(Red)) + (0.7152 * Linear(Green)) + (0.0722 * Linear(Blue));

    /// <param name="hex">Three or six digits after a hash.</param>
    public static RgbColour Of(string hex)
    {
        var digits = hex.Length == 4 ? string.Concat(hex.Skip(1).Select(digit => $"{digit}{digit}")) : hex[1..];
        return new RgbColour(Byte(digits, 0), Byte(digits, 2), Byte(digits, 4));
    }

    /// <summary>The contrast ratio of WCAG 2, from 1 to 21.</summary>
    public static double Contrast(RgbColour one, RgbColour other)
    {
        var (lighter, darker) = (Math.Max(one.Luminance, other.Luminance), Math.Min(one.Luminance, other.Luminance));
        return (lighter + 0.05) / (darker + 0.05);
    }

    /// <summary>The nearest shade of this colour with enough contrast, or black or white when none has.</summary>
    public RgbColour Readable(RgbColour background, double ratio)
    {
        var end = background.Luminance > 0.18 ? new RgbColour(0, 0, 0) : new RgbColour(255, 255, 255);
        for (var percent = 1; percent < 100; percent++)
        {
            var shade = new RgbColour(Mix(Red, end.Red, percent), Mix(Green, end.Green, percent), Mix(Blue, end.Blue, percent));
            if (Contrast(shade, background) >= ratio)
            {
                return shade;
            }
        }

        return end;
    }

    private static byte Mix(byte from, byte to, int percent) => (byte)(from + ((to - from) * percent / 100));

    private static byte Byte(string digits, int at) => byte.Parse(digits.AsSpan(at, 2), NumberStyles.HexNumber, CultureInfo.InvariantCulture);

    private static double Linear(byte value) => value / 255.0 is var part && part <= 0.04045 ? part / 12.92 : Math.Pow((part + 0.055) / 1.055, 2.4);
}
