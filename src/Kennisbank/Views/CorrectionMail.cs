using Kennisbank.Content;
using Kennisbank.Model;

namespace Kennisbank.Views;

/// <summary>The target of "klopt er iets niet?": a mail to the editors that says which page it is about, with two questions.</summary>
internal static class CorrectionMail
{
    /// <returns>The contact itself when that is a web page.</returns>
    public static string For(SiteSettings settings, Page page)
    {
        var contact = settings.Contact.AbsoluteUri;
        return settings.Contact.Scheme == Uri.UriSchemeMailto
            ? $"{contact}?subject={Uri.EscapeDataString($"Klopt er iets niet? {page.Title}")}&body={Uri.EscapeDataString(Body(settings, page))}"
            : contact;
    }

    private static string Body(SiteSettings settings, Page page) => string.Join(
        "\r\n",
        page.Title,
        (page.Permalink ?? page.Url).Under(settings.BaseUrl),
        "",
        "Wat klopt er niet?",
        "",
        "",
        "Waar hebt u dat vandaan? Bijvoorbeeld uit een bron, of van eigen werk.",
        "",
        "");
}
