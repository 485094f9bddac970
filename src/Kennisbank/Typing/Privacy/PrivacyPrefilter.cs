namespace Kennisbank.Typing.Privacy;

/// <summary>One of the alternatives of a precondition of a pattern, derived from the pattern (<c>prefilter.mjs</c>).</summary>
/// <param name="Digits">The minimum number of digits.</param>
/// <param name="Words">At least one of these occurs.</param>
internal sealed record PrivacyPrefilter(int Digits, PrivacyWords Words)
{
    public bool Fits(NormalText text) => text.DigitCount >= Digits && Words.MayBeIn(text.Words, text.Found);
}
