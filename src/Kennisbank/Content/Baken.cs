namespace Kennisbank.Content;

/// <summary>One of the eight bakens (beacons) of Welzijn Nieuwe Stijl; also a tag on other pages.</summary>
public sealed record Baken : PageContent
{
    public override ContentType Type => ContentType.Baken;

    public required int Number { get; init; }

    /// <summary>Name for cards and tables; the title when the page gives none.</summary>
    public required string ShortTitle { get; init; }
}
