using Kennisbank.Content;
using Kennisbank.Model;
using Kennisbank.Parsing;
using Kennisbank.Views;
using Kennisbank.Views.Books;

namespace Kennisbank.Tests.Sites;

/// <summary>A theme with hardly any markup, so that tests depend on the library and not on the appearance of a site.</summary>
internal sealed class PlainTheme : ITheme
{
    public IReadOnlyList<HouseStyle> HouseStyles { get; } = [new("kennisbank", Tokens()), new("sober", Tokens())];

    public IReadOnlyList<ThemeAsset> Assets { get; } =
    [
        new("assets/proef.ABCD1234.css", "body{}"u8.ToArray()),
        new("licenties/atkinson-hyperlegible-next.txt", "OFL"u8.ToArray()),
        new("licenties/literata.txt", "OFL"u8.ToArray()),
    ];

    private static Dictionary<string, string> Tokens() => new()
    {
        ["--kb-color-paper"] = "light-dark(#fff, #0c1a24)",
        ["--kb-color-ink"] = "light-dark(#10293a, #e6eff4)",
        ["--kb-color-accent"] = "light-dark(#0b557b, #8accec)",
        ["--kb-color-on-accent"] = "light-dark(#fff, #08131b)",
        ["--kb-baken-1"] = "var(--kb-color-accent)",
        ["--kb-font-text"] = "system-ui, sans-serif",
        ["--kb-title-weight"] = "600",
        ["--kb-radius"] = "0.375rem",
        ["--kb-shadow"] = "0 1px 2px #000",
    };

    public IPageRenderer RendererFor(Site site, IReadOnlyList<OfferedBook> books) => new Renderer();

    public ReadOnlyMemory<byte> BookStyleOf(Site site) => "body{}"u8.ToArray();

    public IReadOnlyList<ReadOnlyMemory<byte>> CoversOf(Site site, IReadOnlyList<Book> books) => [.. books.Select(_ => new ReadOnlyMemory<byte>([]))];

    private sealed class Renderer : IPageRenderer
    {
        public void Render(PreparedView page, Utf8Output output)
        {
            var view = page.View;
            output.WriteLine($"<!DOCTYPE html><html lang=\"{view.Site.Settings.Language}\"><title>{Escape(view.Title)}</title>");
            output.Write("<script type=\"application/ld+json\">");
            output.Write(page.Data.Span);
            output.WriteLine("</script>");
            output.WriteLine($"<h1>{Escape(view.Title)}</h1>");
            output.WriteLine(page.Body?.ToString() ?? "");
        }

        public void RenderChapter(BookletChapter chapter, Utf8Output output) => output.Write(chapter.Fit(chapter.Body.ToString()));

        private static string Escape(string text) => System.Net.WebUtility.HtmlEncode(text);
    }
}
