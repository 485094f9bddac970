namespace Kennisbank.Search;

/// <summary>How much a word counts by where it stands, and how counts become one number: BM25F.</summary>
internal static class Weights
{
    public const float Title = 5;
    public const float Heading = 2.5f;
    public const float Tag = 2.5f;
    public const float Summary = 1.5f;
    public const float Body = 1;
    public const float Alias = 0.5f;

    /// <summary>Of a compound's own weight, for each of its parts.</summary>
    public const float CompoundPart = 0.5f;

    /// <summary>An impact is a number from 1 to this.</summary>
    public const int MaxImpact = 31;

    private const float Saturation = 2.5f;
    private const float LengthNormalization = 0.3f;

    /// <param name="length">Words on the page, against the mean of all pages.</param>
    public static int Impact(float weight, float length)
    {
        var norm = Saturation * (1 - LengthNormalization + (LengthNormalization * length));
        return Math.Clamp((int)MathF.Round(MaxImpact * weight / (weight + norm)), 1, MaxImpact);
    }
}
