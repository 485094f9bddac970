namespace Kennisbank.Content;

/// <summary>A page about the site itself, such as its accessibility statement. It has a short address of its own and is in no list.</summary>
public sealed record Pagina : PageContent
{
    public override ContentType Type => ContentType.Pagina;

    private protected override UrlPath Address => UrlPath.Of(Slug);
}
