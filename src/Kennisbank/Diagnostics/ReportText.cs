using Kennisbank.Diagnostics.Signs;

namespace Kennisbank.Diagnostics;

/// <summary>
/// Keeps a problem to one line of reasonable length, and to what can be seen. Reports quote what strangers wrote; a line break in it could
/// forge another line of the report, an escape code could rule the terminal.
/// </summary>
public static class ReportText
{
    /// <summary>In characters. Longer than anything that we say ourselves.</summary>
    private const int Longest = 700;

    internal static string OneLine(string text)
    {
        var line = Visible(text);

        // What we say ourselves stands at both ends; what is quoted stands between.
        return line.Length <= Longest ? line : $"{line[..(Longest / 2)]} … {line[^(Longest / 2)..]}";
    }

    /// <summary>The same, as long, with blanks for what nobody sees and for tabs and line breaks.</summary>
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
