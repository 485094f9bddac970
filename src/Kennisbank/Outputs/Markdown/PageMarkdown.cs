using Kennisbank.Content;
using Kennisbank.Model;

namespace Kennisbank.Outputs.Markdown;

/// <summary>A content page as Markdown: the same words as the web page, without navigation.</summary>
internal static class PageMarkdown
{
    public static OutputFile For(Site site, Page page) =>
        new OutputFile(WellKnown.MarkdownOf(page)[1..], output => Write(site, page, output));

    private static void Write(Site site, Page page, TextWriter output)
    {
        output.WriteLine($"# {MarkdownText.Escape(page.Title)}");
        output.WriteLine();
        output.WriteLine(MarkdownText.Escape(page.Summary));
        output.WriteLine();
        FieldMarkdown.WriteOwn(page, output);
        FactsMarkdown.Write(site, page, output);
        FieldMarkdown.WriteBefore(page, output);
        FieldMarkdown.WriteHighlight(page, output);
        BodyMarkdown.Write(site, page, output);
        StatisticsMarkdown.Write(page.Content is Casus casus ? casus.Statistics : [], output);
        FieldMarkdown.WriteFirmness((page.Content as Casus)?.Firmness, output);
        FieldMarkdown.WriteMoments(page, output);
        FieldMarkdown.WriteAfter(page, output);
        TypeMarkdown.Write(site, page, output);
        RelationsMarkdown.Write(site, page, output);
        LaterChangesMarkdown.Write(site, page, output);
        FieldMarkdown.WriteChanges(page, output);
    }
}
