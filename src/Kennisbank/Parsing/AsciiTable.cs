namespace Kennisbank.Parsing;

/// <summary>What is asked of every character of every text, answered beforehand for those that texts are mostly made of.</summary>
internal static class AsciiTable
{
    public const int Length = 128;

    /// <param name="valueOf">Asked for each character, from 0.</param>
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
