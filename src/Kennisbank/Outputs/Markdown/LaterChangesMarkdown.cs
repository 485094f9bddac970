using Kennisbank.Content;
using Kennisbank.Model;

namespace Kennisbank.Outputs.Markdown;

/// <summary>What changed in law and system since the sources of a page were written, as far as it touches the page.</summary>
internal static class LaterChangesMarkdown
{
    public static void Write(Site site, Page page, TextWriter output)
    {
        // Looking for the terms of a page takes time.
        if (site.LaterChanges.Count == 0)
        {
            return;
        }

        var changes = site.ChangesOn(page, PageTerms.Of(site, page).All);
        if (changes.Count > 0)
        {
            FieldMarkdown.WriteHeading(LaterChange.Heading, output);
        }

        foreach (var change in changes)
        {
            var name = change.Address is { } address ? MarkdownLink.To(change.Name, address) : MarkdownText.Escape(change.Name);
            var since = change.Since is { } date ? $", sinds {DutchDate.Of(date)}" : "";
            var what = change.What is { } text ? $": {MarkdownText.Escape(text)}" : "";
            output.WriteLine($"- {name}{since}{what}");
        }
    }
}
