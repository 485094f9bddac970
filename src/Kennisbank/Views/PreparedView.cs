using System.Buffers;

namespace Kennisbank.Views;

/// <summary>
/// A view with what takes work to make of it, so that a theme only has to show it. Made when the page is written and gone after that:
/// a site of many pages is not held in memory.
/// </summary>
/// <param name="Data">
/// What the page is, in the words of schema.org, safe to stand as it is in <c>&lt;script type="application/ld+json"&gt;</c>; empty for a
/// page that is kept from other machines.
/// </param>
/// <param name="Meta">What catalogues of public bodies read; empty for any page that is not content.</param>
/// <param name="Body">The text of a page of content; null for any other.</param>
/// <param name="Policies">What the page has to say of itself because its server cannot; usually null.</param>
public sealed record PreparedView(View View, ReadOnlyMemory<byte> Data, IReadOnlyList<MetaTag> Meta, RenderedBody? Body, PagePolicies? Policies)
{
    internal static PreparedView Of(View view, PagePolicies? policies)
    {
        var data = new ArrayBufferWriter<byte>();
        StructuredData.Write(view, data);
        return view is PageView page
            ? new PreparedView(view, data.WrittenMemory, DublinCore.For(page), BodyRenderer.Render(page.Site, page.Page), policies)
            : new PreparedView(view, data.WrittenMemory, [], null, policies);
    }
}
