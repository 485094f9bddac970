namespace Kennisbank.Content;

/// <summary>A few pages to read one after the other, put in order by the editors for a question or an occasion.</summary>
public sealed record Leespad : PageContent
{
    public override ContentType Type => ContentType.Leespad;

    /// <summary>Who begins here, as they would call themselves: "beleidsmedewerker". Null keeps the path off the quick entrance of the home page.</summary>
    public string? Reader { get; init; }

    /// <summary>The pages, in reading order.</summary>
    public IReadOnlyList<Reference> Steps { get; init; } = [];
}
