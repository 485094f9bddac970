namespace Kennisbank.Content;

/// <summary>
/// Width of words in a drawing. The letters of the site's semibold font were measured once; asking a font at build
/// time would make the output depend on the machine.
/// </summary>
public static class LetterWidths
{
    private const double Unknown = 0.66;

    private static readonly Dictionary<char, double> Widths = Table(
        (0.20, " "),
        (0.27, "ijlï.,:;'’"),
        (0.31, "I!f()-"),
        (0.37, "/tr"),
        (0.44, "sz?c"),
        (0.51, "xvyJLYeF0123456789+ëéè–"),
        (0.54, "agkESVXZTo"),
        (0.58, "öóüúbdhnpquACPR"),
        (0.63, "BKDG"),
        (0.67, "&UHNOQ"),
        (0.76, "Mw"),
        (0.84, "Wm%"));

    /// <summary>In units of the font size.</summary>
    public static double Of(ReadOnlySpan<char> text)
    {
        var width = 0.0;
        foreach (var letter in text)
        {
            width += Widths.GetValueOrDefault(letter, Unknown);
        }

        return width;
    }

    private static Dictionary<char, double> Table(params (double Width, string Letters)[] groups) =>
        groups.SelectMany(group => group.Letters.Select(letter => (letter, group.Width))).ToDictionary(pair => pair.letter, pair => pair.Width);
}
