using Kennisbank.Parsing;
using Kennisbank.Theming.Templates.Layout;
using Kennisbank.Theming.Templates.Parts;
using Kennisbank.Views;

namespace Kennisbank.Theming.Rendering;

/// <summary>Turns the pages of one site into HTML.</summary>
internal sealed class PageRenderer(SiteParts parts) : IPageRenderer
{
    public void Render(PreparedView page, Utf8Output output) => TemplateWriter.Write(
        output,
        page.View is EmbedView embed
            ? new EmbedDocument { View = embed, Policies = page.Policies, Parts = parts }
            : new Document { Prepared = page, Parts = parts });

    public void RenderChapter(BookletChapter chapter, Utf8Output output) =>
        TemplateWriter.Write(output, new BookletPart { Chapter = chapter, Parts = parts });
}
