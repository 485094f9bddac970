using System.Buffers;

namespace Kennisbank.Diagnostics;

/// <summary>
/// Characters that no reader sees but that programs obey: control characters, what turns the direction of writing
/// around (so that a reviewer reads something else than what is there), and what XML cannot hold.
/// </summary>
public static class InvisibleCharacters
{
    private const string Separators = "\u2028\u2029\uFEFF\uFFFE\uFFFF";
    private const string Directions = "\u202A\u202B\u202C\u202D\u202E\u2066\u2067\u2068\u2069";

    private static readonly SearchValues<char> All =
        SearchValues.Create(Controls() + Separators + Directions);

    /// <summary>Where the first one stands; -1 when there is none. A tab and a line feed are none.</summary>
    public static int IndexIn(ReadOnlySpan<char> text) => text.IndexOfAny(All);

    private static string Controls()
    {
        var controls = "";
        for (var letter = '\0'; letter < '\u00A0'; letter++)
        {
            controls += char.IsControl(letter) && letter is not ('\t' or '\n') ? letter : "";
        }

        return controls;
    }
}
