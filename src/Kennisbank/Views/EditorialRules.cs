using Kennisbank.Content;
using Kennisbank.Model;

namespace Kennisbank.Views;

/// <summary>The page that explains who reads a contribution, and by what rules.</summary>
public sealed record EditorialRules(Page Page)
{
    private const string Slug = "meedoen";

    /// <summary>The anchor of the heading.</summary>
    private const string Anchor = "wie-leest-mee-en-waar-let-de-redactie-op";

    public string Title => Page.Title;

    /// <summary>Root-relative; the page itself when it lacks the heading.</summary>
    public string Address => Page.Content.Body.Headings.Any(heading => heading.Anchor == Anchor) ? $"{Page.Url.Value}#{Anchor}" : Page.Url.Value;

    /// <returns>Null for a site without such a page.</returns>
    public static EditorialRules? Of(Site site) =>
        site.PagesOf(ContentType.Pagina).FirstOrDefault(page => page.Content.Slug == Slug) is { } page ? new EditorialRules(page) : null;
}
