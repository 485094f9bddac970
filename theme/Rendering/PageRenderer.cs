using Kennisbank.Parsing;
using Kennisbank.Theming.Templates.Layout;
using Kennisbank.Views;

namespace Kennisbank.Theming.Rendering;

/// <summary>Renders the views of one site as HTML.</summary>
internal sealed class PageRenderer(SiteParts parts) : IPageRenderer
{
    public void Render(View view, Utf8Output output) => TemplateWriter.Write(output, new Document { View = view, Parts = parts });
}
