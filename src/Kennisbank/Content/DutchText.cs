namespace Kennisbank.Content;

/// <summary>Small numbers and lists as a Dutch sentence has them.</summary>
public static class DutchText
{
    private static readonly string[] Words =
        ["nul", "één", "twee", "drie", "vier", "vijf", "zes", "zeven", "acht", "negen", "tien", "elf", "twaalf"];

    /// <summary>"één baken", "acht bakens"; digits above twelve.</summary>
    public static string Of(int count, string one, string many) => $"{Word(count)} {(count == 1 ? one : many)}";

    /// <summary>The same at the start of a sentence, where only the first letter of "één" keeps no accent.</summary>
    public static string AtStart(int count, string one, string many) =>
        Of(count, one, many) is var text && count == 1 ? $"Eén{text[3..]}" : char.ToUpperInvariant(text[0]) + text[1..];

    /// <summary>"lessen", "lessen en casussen", "lessen, casussen en verhalen".</summary>
    public static string Join(IReadOnlyList<string> names) => names.Count < 2
        ? string.Concat(names)
        : $"{string.Join(", ", names.Take(names.Count - 1))} en {names[^1]}";

    private static string Word(int count) => count < Words.Length ? Words[count] : $"{count}";
}
