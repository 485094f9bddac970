namespace Kennisbank.Content;

/// <summary>A page that explains a model, a programme or a decision of this site.</summary>
public sealed record Achtergrond : PageContent
{
    public override ContentType Type => ContentType.Achtergrond;
}
