namespace Kennisbank.Content;

/// <summary>A few pages to read one after the other, put in order by the editors for a question or an occasion.</summary>
public sealed record Leespad : PageContent
{
    public override ContentType Type => ContentType.Leespad;

    /// <summary>The pages, in reading order.</summary>
    public IReadOnlyList<Reference> Steps { get; init; } = [];
}
