namespace Kennisbank.Content;

/// <summary>A source text that pages build on.</summary>
public sealed record Bron : PageContent
{
    public override ContentType Type => ContentType.Bron;

    /// <summary>Empty when the source names no author.</summary>
    public IReadOnlyList<string> Authors { get; init; } = [];

    public string? Organisation { get; init; }

    public string? Client { get; init; }

    /// <summary>Date or year as the source gives it.</summary>
    public string? Edition { get; init; }
}
