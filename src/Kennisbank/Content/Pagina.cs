namespace Kennisbank.Content;

/// <summary>A page about the site itself, such as its statement on accessibility. It has a short address of its own and no list.</summary>
public sealed record Pagina : PageContent
{
    public override ContentType Type => ContentType.Pagina;

    private protected override UrlPath Address => UrlPath.Of(Slug);
}
