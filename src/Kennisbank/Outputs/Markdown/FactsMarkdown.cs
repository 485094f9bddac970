using Kennisbank.Content;
using Kennisbank.Model;
using Kennisbank.Views;

namespace Kennisbank.Outputs.Markdown;

/// <summary>The facts of a page, as a short list under its summary.</summary>
internal static class FactsMarkdown
{
    public static void Write(Site site, Page page, TextWriter output)
    {
        var baseUrl = site.Settings.BaseUrl;
        output.WriteLine($"- Soort: {page.Type.Singular()}");
        FieldMarkdown.WriteFacts(page, output);
        foreach (var kind in TagKinds.All)
        {
            WriteTags(kind, page.Tags(kind), baseUrl, output);
        }

        if (page.Content.Head.Contribution is { } contribution)
        {
            output.WriteLine($"- Ingezonden: {(contribution.Teller is { } teller ? $"verteld door {MarkdownText.Escape(teller)}" : "ja, zonder naam")}");
        }

        foreach (var use in page.Sources)
        {
            output.WriteLine($"- Bron: {MarkdownLink.To(use.Source, baseUrl)}, {MarkdownText.Escape(use.Place)}");
        }

        foreach (var step in page.LeespadSteps)
        {
            output.WriteLine($"- Leespad: {MarkdownLink.To(step.Leespad, baseUrl)}, stap {step.Number} van {step.Count}");
        }

        output.WriteLine($"- Vast adres: {(page.Permalink ?? page.Url).Under(baseUrl)}");
        output.WriteLine($"- Laatst gewijzigd: {page.Content.LastChanged.Iso()}");
    }

    private static void WriteTags(TagKind kind, IReadOnlyList<Tag> tags, Uri baseUrl, TextWriter output)
    {
        if (tags.Count > 0)
        {
            var links = tags.Select(tag => MarkdownLink.To(tag.Title, tag.Url, baseUrl));
            output.WriteLine($"- {kind.Heading()}: {string.Join(", ", links)}");
        }
    }
}
