using Kennisbank.Model;

namespace Kennisbank.Outputs.Markdown;

/// <summary>Where a link leads, for a reader who is not on the site.</summary>
internal static class AbsoluteAddress
{
    /// <summary>Null for a link that is fit to stay as it was written.</summary>
    public static string? Of(LinkTarget target, Uri baseUrl) => target switch
    {
        LinkTarget.ToPage { Anchor.Length: > 0 } there => $"{there.Page.Url.Under(baseUrl)}#{there.Anchor}",
        LinkTarget.Withdrawn there => there.Page.Url.Under(baseUrl),
        LinkTarget.ToPage there => there.Page.Url.Under(baseUrl),
        LinkTarget.Address address => baseUrl.AbsoluteUri + address.Path[1..],
        LinkTarget.Image image => baseUrl.AbsoluteUri + image.File.Url[1..],
        _ => null,
    };
}
