namespace Kennisbank.Reading;

/// <summary>
/// One copy of a text that many pages have, such as the name of a tag or a heading of every case. Of ten thousand pages four in five
/// texts that were kept were such copies, and the garbage collector had to follow each of them.
/// </summary>
internal static class SharedText
{
    private const int Places = 4096;

    /// <summary>In characters; what is longer is hardly ever said twice.</summary>
    private const int Longest = 80;

    private static readonly string?[] Known = new string?[Places];

    /// <summary>
    /// An equal text. Each has one place, and whoever comes last has it: threads that meet there lose a copy, nothing else.
    /// </summary>
    public static string Of(string text)
    {
        if (text.Length > Longest)
        {
            return text;
        }

        ref var known = ref Known[text.GetHashCode(StringComparison.Ordinal) & (Places - 1)];
        if (known is { } same && same == text)
        {
            return same;
        }

        known = text;
        return text;
    }
}
