namespace Kennisbank.Search;

/// <summary>The weight of a word by field, and the combination of weighted counts into one score: BM25F.</summary>
internal static class Weights
{
    public const float Title = 5;
    public const float Heading = 2.5f;
    public const float Tag = 2.5f;
    public const float Summary = 1.5f;
    public const float Body = 1;

    /// <summary>Of <c>zoekvragen</c>, which are written to be found by. With more than this they outweigh the subject of other pages.</summary>
    public const float Alias = 1.5f;

    /// <summary>Of what another page says of the page: the text of its link, why it names the page, and what it is called itself.</summary>
    public const float Link = 0.5f;

    /// <summary>Of a whole title as one term: the highest impact on a page of any length.</summary>
    public const float Name = 10_000;

    /// <summary>Of a short title or another name as one term: after the pages that have it as their title.</summary>
    public const float OtherName = 10;

    /// <summary>The share of a compound's weight that each of its parts gets.</summary>
    public const float CompoundPart = 0.5f;

    /// <summary>The maximum impact; the minimum is 1.</summary>
    public const int MaxImpact = 31;

    private const float Saturation = 2.5f;
    private const float LengthNormalization = 0.3f;

    /// <param name="length">Length in words, relative to the mean of all pages.</param>
    public static int Impact(float weight, float length)
    {
        var norm = Saturation * (1 - LengthNormalization + (LengthNormalization * length));
        return Math.Clamp((int)MathF.Round(MaxImpact * weight / (weight + norm)), 1, MaxImpact);
    }
}
