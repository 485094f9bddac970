using Kennisbank.Content;
using Kennisbank.Model;

namespace Kennisbank.Outputs.Markdown;

/// <summary>The table of contents for language models (llmstxt.org): every page as Markdown, with its summary.</summary>
internal static class LlmsTxt
{
    public static OutputFile For(Site site) => new OutputFile("llms.txt", output => Write(site, output));

    private static void Write(Site site, TextWriter output)
    {
        output.WriteLine($"# {MarkdownText.Escape(site.Settings.Title)}");
        output.WriteLine();
        output.WriteLine($"> {MarkdownText.Escape(site.Settings.Subtitle)}");
        output.WriteLine();
        output.WriteLine(MarkdownText.Escape(site.Settings.Welcome));
        foreach (var type in ContentTypes.All.Where(type => site.PagesOf(type).Count > 0))
        {
            FieldMarkdown.WriteHeading(type.Plural(), output);
            foreach (var page in site.PagesOf(type))
            {
                WritePage(page, site.Settings.BaseUrl, output);
            }
        }
    }

    private static void WritePage(Page page, Uri baseUrl, TextWriter output)
    {
        var address = baseUrl.AbsoluteUri + WellKnown.MarkdownOf(page)[1..];
        output.WriteLine($"- [{MarkdownText.Escape(page.Title)}]({address}): {MarkdownText.Escape(page.Summary)}");
    }
}
