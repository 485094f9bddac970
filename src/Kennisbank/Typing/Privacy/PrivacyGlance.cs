namespace Kennisbank.Typing.Privacy;

/// <summary>One way in which a text may hold a pattern, read off the pattern (<c>glance.mjs</c>).</summary>
/// <param name="Digits">How many of 0 to 9 there are at least.</param>
/// <param name="Words">Of which there is one.</param>
internal sealed record PrivacyGlance(int Digits, PrivacyWords Words)
{
    public bool Fits(NormalText text) => text.DigitCount >= Digits && Words.MayBeIn(text.Words, text.Found);
}
