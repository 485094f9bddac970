using Kennisbank.Model;

namespace Kennisbank.Outputs.Markdown;

/// <summary>Converts the target of a link for readers outside the site.</summary>
internal static class AbsoluteAddress
{
    /// <summary>Null for a link that can stay as it was written.</summary>
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
