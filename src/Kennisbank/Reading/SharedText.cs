namespace Kennisbank.Reading;

/// <summary>
/// Shares one copy of a text that many pages have, such as the name of a tag or a heading of every case. At ten thousand pages four
/// in five retained strings were such copies, and the garbage collector had to trace each of them.
/// </summary>
internal static class SharedText
{
    private const int Places = 4096;

    /// <summary>In characters; longer texts rarely repeat.</summary>
    private const int Longest = 80;

    private static readonly string?[] Known = new string?[Places];

    /// <summary>
    /// An equal text. Slots are overwritten without a lock: when threads collide a copy is lost, nothing else.
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
