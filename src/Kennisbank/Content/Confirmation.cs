namespace Kennisbank.Content;

/// <summary>One of the sentences that a contributor confirms before sending a story.</summary>
/// <param name="Word">
/// The value in files. Files keep it for as long as they exist: a sentence whose meaning changes gets a new word.
/// </param>
/// <param name="Sentence">As shown in the form.</param>
/// <param name="Together">The sentence when the contributor writes "wij"; null when it is the same.</param>
public sealed record Confirmation(string Word, string Sentence, string? Together = null)
{
    /// <summary>In the order of the form, which requires all of them.</summary>
    public static IReadOnlyList<Confirmation> All { get; } =
    [
        new("herkenbaarheid", "Niemand in dit verhaal is te herkennen, of wie te herkennen is, vindt het goed."),
        new("bijzondere-gegevens", "Er staat niets in over gezondheid, geloof, afkomst of strafbare feiten van iemand die te herkennen is."),
        new(
            "mag-delen",
            "Ik heb dit zelf meegemaakt en mag het delen, ook van mijn werkgever.",
            "Wij hebben dit zelf meegemaakt en mogen het delen, ook van onze werkgever."),
        new("publiceren", "De kennisbank mag dit verhaal redigeren en publiceren, en ieder mag het met bronvermelding overnemen (CC BY 4.0)."),
    ];
}
