using Kennisbank.Model;
using Kennisbank.Parsing;
using Kennisbank.Views;

namespace Kennisbank.Tests.Sites;

/// <summary>A theme with hardly any markup, so that tests depend on the library and not on the appearance of a site.</summary>
internal sealed class PlainTheme : ITheme
{
    public IReadOnlyList<string> HouseStyles => ["kennisbank", "sober"];

    public IReadOnlyList<ThemeAsset> Assets { get; } =
    [
        new("assets/proef.ABCD1234.css", "body{}"u8.ToArray()),
        new("licenties/atkinson-hyperlegible-next.txt", "OFL"u8.ToArray()),
        new("licenties/literata.txt", "OFL"u8.ToArray()),
    ];

    public IPageRenderer RendererFor(Site site) => new Renderer();

    private sealed class Renderer : IPageRenderer
    {
        public void Render(View view, Utf8Output output)
        {
            output.WriteLine($"<!DOCTYPE html><html lang=\"{view.Site.Settings.Language}\"><title>{Escape(view.Title)}</title>");
            output.Write("<script type=\"application/ld+json\">");
            StructuredData.Write(view, output);
            output.WriteLine("</script>");
            output.WriteLine($"<h1>{Escape(view.Title)}</h1>");
            output.WriteLine(view is PageView page ? page.RenderBody().ToString() : "");
        }

        private static string Escape(string text) => System.Net.WebUtility.HtmlEncode(text);
    }
}
