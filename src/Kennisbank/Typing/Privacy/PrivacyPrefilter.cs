namespace Kennisbank.Typing.Privacy;

/// <summary>One of the alternatives of a precondition of a pattern, derived from the pattern (<c>prefilter.mjs</c>).</summary>
/// <param name="Digits">The minimum number of digits.</param>
/// <param name="List">The number of a list of which a word occurs; null when nothing is known of words.</param>
internal sealed record PrivacyPrefilter(int Digits, int? List)
{
    public bool Fits(Clues clues) => clues.Digits >= Digits && (List is not { } list || clues.Has(list));
}
