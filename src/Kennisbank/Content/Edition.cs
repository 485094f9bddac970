namespace Kennisbank.Content;

/// <summary>When a source came out, as exactly as is known.</summary>
/// <param name="From">A year, month or day; the first year of a range.</param>
/// <param name="To">The last year of a range; null for anything else.</param>
public sealed record Edition(string From, string? To, EditionCertainty Certainty)
{
    /// <summary>As a reader reads it: 12 mei 2015, 2012 tot 2014, 2018 of eerder.</summary>
    public string Text => From.Length > 4 ? DutchDate.Of(From) : Years;

    /// <summary>As far as years go: 2015, 2012 tot 2014, 2018 of eerder.</summary>
    public string Years => Certainty switch
    {
        EditionCertainty.Exact => To is null ? Year(From) : $"{Year(From)} tot {Year(To)}",
        EditionCertainty.OrEarlier => $"{Year(From)} of eerder",
        EditionCertainty.About => $"omstreeks {Year(From)}",
    };

    private static string Year(string date) => date[..4];
}

public enum EditionCertainty
{
    Exact,

    /// <summary>It was there by then.</summary>
    OrEarlier,

    About,
}
