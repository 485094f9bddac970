namespace Kennisbank.Parsing;

/// <summary>A lookup table of a property of ASCII characters, which most texts consist of.</summary>
internal static class AsciiTable
{
    public const int Length = 128;

    /// <param name="valueOf">Called once for each character, from 0.</param>
    public static T[] Of<T>(Func<char, T> valueOf)
    {
        var values = new T[Length];
        for (var code = 0; code < Length; code++)
        {
            values[code] = valueOf((char)code);
        }

        return values;
    }
}
