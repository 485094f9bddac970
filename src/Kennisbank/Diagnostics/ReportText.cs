using Kennisbank.Diagnostics.Signs;

namespace Kennisbank.Diagnostics;

/// <summary>
/// Limits a problem to one line of reasonable length without control characters. Reports quote text written by strangers: a line break
/// could forge another line of the report, and an escape sequence could control the terminal.
/// </summary>
public static class ReportText
{
    /// <summary>In characters. Longer than any message of our own.</summary>
    private const int Longest = 700;

    internal static string OneLine(string text)
    {
        var line = Visible(text);

        // The start and end are our own words; the quotation is in the middle.
        return line.Length <= Longest ? line : $"{line[..(Longest / 2)]} … {line[^(Longest / 2)..]}";
    }

    /// <summary>The text with a space for each invisible character, tab and line break; its length does not change.</summary>
    public static string Visible(string text)
    {
        if (text.AsSpan().IndexOfAny('\n', '\t') < 0 && InvisibleCharacters.IndexIn(text) < 0)
        {
            return text;
        }

        var letters = text.ToCharArray();
        for (var at = InvisibleCharacters.IndexIn(letters); at >= 0; at = InvisibleCharacters.IndexIn(letters, at))
        {
            letters.AsSpan(at, InvisibleCharacters.LengthAt(letters, at)).Fill(' ');
        }

        return new string(letters).Replace('\n', ' ').Replace('\t', ' ');
    }
}
