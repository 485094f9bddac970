using Kennisbank.Model;

namespace Kennisbank.Views;

/// <summary>The href of a link in a text.</summary>
internal static class LinkAddress
{
    /// <summary>Null for a link that is broken or not allowed.</summary>
    public static string? Of(LinkTarget target, Page from) => target switch
    {
        LinkTarget.ToPage { Anchor.Length: > 0 } same when same.Page == from => "#" + same.Anchor,
        LinkTarget.ToPage { Anchor.Length: > 0 } there => $"{there.Page.Url}#{there.Anchor}",
        LinkTarget.ToPage there => there.Page.Url.Value,
        LinkTarget.Withdrawn there => there.Page.Url.Value,
        LinkTarget.Address address => address.Path,
        LinkTarget.External external => external.Url,
        _ => null,
    };
}
