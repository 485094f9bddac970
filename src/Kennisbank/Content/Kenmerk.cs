namespace Kennisbank.Content;

/// <summary>One of the ten characteristics of the professional alliance (bondgenootschap).</summary>
public sealed record Kenmerk : PageContent
{
    public override ContentType Type => ContentType.Kenmerk;

    public required int Number { get; init; }
}
