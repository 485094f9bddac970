using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using Kennisbank.Linking;
using Kennisbank.Parsing;

namespace Kennisbank.Rendering;

/// <summary>Fills the open places in a page's HTML: links get the addresses of this site, images their size.</summary>
internal static class BodyRenderer
{
    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);

    public static string Render(Site site, Page page) => page.Content.Body.Html.Fill(slot => slot switch
    {
        LinkStartSlot link => LinkStart(site.Links.Resolve(page.Content.File, link.Target), link.Title, page),
        LinkEndSlot link => LinkAddress.Of(site.Links.Resolve(page.Content.File, link.Target), page) is null ? "" : "</a>",
        ImageSlot image => Image(site.Links.ResolveImage(page.Content.File, image.Target), image.Alt),
        _ => throw new InvalidOperationException($"An open place of an unknown kind: {slot}"),
    });

    private static string LinkStart(LinkTarget target, string? title, Page page)
    {
        if (LinkAddress.Of(target, page) is not { } address)
        {
            return "";
        }

        var rel = target is LinkTarget.External ? " rel=\"external\"" : "";
        var titleAttribute = title is null ? "" : $" title=\"{Encoder.Encode(title)}\"";
        return $"<a href=\"{Encoder.Encode(address)}\"{rel}{titleAttribute}>";
    }

    private static string Image(LinkTarget target, string alt) => target is LinkTarget.Image { File: var image }
        ? string.Create(
            CultureInfo.InvariantCulture,
            $"<img src=\"{Encoder.Encode(image.Url)}\" alt=\"{Encoder.Encode(alt)}\" width=\"{image.Width}\" height=\"{image.Height}\" loading=\"lazy\">")
        : Encoder.Encode(alt);
}
