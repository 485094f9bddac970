namespace Kennisbank.Diagnostics;

/// <summary>What is said about how a text reads. Always advice: a number does not know what a text is for.</summary>
public static class ReadabilityRules
{
    public static readonly Rule HardToRead = new("KB601", Severity.Advice, "Tekst leest moeilijk");
    public static readonly Rule LongSentence = new("KB602", Severity.Advice, "Lange zin");

    public static IReadOnlyList<Rule> All { get; } = [HardToRead, LongSentence];
}
