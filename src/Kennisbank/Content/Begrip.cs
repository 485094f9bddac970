namespace Kennisbank.Content;

/// <summary>A term of the field; its summary is the definition.</summary>
public sealed record Begrip : PageContent
{
    public override ContentType Type => ContentType.Begrip;

    /// <summary>Other spellings and forms under which texts use the term.</summary>
    public IReadOnlyList<string> Variants { get; init; } = [];
}
