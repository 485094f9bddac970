namespace Kennisbank.Diagnostics;

/// <summary>What is checked about how easily a text reads. Always advice: a score does not know the purpose of a text.</summary>
public static class ReadabilityRules
{
    public static readonly Rule HardToRead = new("KB601", Severity.Advice, "Tekst leest moeilijk");
    public static readonly Rule LongSentence = new("KB602", Severity.Advice, "Lange zin");

    public static IReadOnlyList<Rule> All { get; } = [HardToRead, LongSentence];
}
