using Kennisbank.Content;
using Kennisbank.Content.Fields;
using Kennisbank.Model;

namespace Kennisbank.Outputs.Markdown;

/// <summary>The declared fields of a page: among its facts, and before and after its text.</summary>
internal static class FieldMarkdown
{
    public static void WriteFacts(Page page, TextWriter output)
    {
        foreach (var field in FilledField.Of(page.Content, Shown.AboveTitle, Shown.AsFact))
        {
            output.WriteLine($"- {field.Label}: {string.Join(", ", field.Texts.Select(MarkdownText.Escape))}");
        }
    }

    /// <summary>That the editors put the page together themselves.</summary>
    public static void WriteOwn(Page page, TextWriter output)
    {
        if (page.Content.IsOurs)
        {
            output.WriteLine($"**{OwnWork.Mark}.** {OwnWork.Meaning}");
            output.WriteLine();
        }
    }

    public static void WriteChanges(Page page, TextWriter output)
    {
        if (page.Content.Head.Changes is { Count: > 0 } changes)
        {
            WriteHeading(PageChange.Heading, output);
            foreach (var change in changes)
            {
                output.WriteLine($"- {MarkdownText.Escape(change.InWords)}");
            }
        }
    }

    public static void WriteBefore(Page page, TextWriter output)
    {
        foreach (var field in FilledField.Of(page.Content, Shown.AsEssence, Shown.AsSummary))
        {
            output.WriteLine();
            output.WriteLine($"**{field.Label}:** {string.Join(' ', field.Texts.Select(MarkdownText.Escape))}");
        }
    }

    public static void WriteAfter(Page page, TextWriter output)
    {
        foreach (var field in FilledField.Of(page.Content, Shown.AsQuestions))
        {
            WriteQuestions(field.Label, field.Texts, output);
        }
    }

    public static void WriteHighlight(Page page, TextWriter output)
    {
        if (page.Content.Head.Highlight is { } highlight)
        {
            output.WriteLine();
            output.WriteLine($"> {MarkdownText.Escape(highlight.Quote)}");
            output.WriteLine(">");
            output.WriteLine($"> {MarkdownText.Escape(highlight.Speaker)}");
        }
    }

    public static void WriteMoments(Page page, TextWriter output)
    {
        if (page.Content.Head.Moments is { Count: > 0 } moments)
        {
            WriteHeading(Moment.Heading, output);
            foreach (var moment in moments)
            {
                output.WriteLine($"- {DutchDate.Of(moment.When)}: {MarkdownText.Escape(moment.What)}");
            }
        }
    }

    public static void WriteFirmness(Firmness? firmness, TextWriter output)
    {
        if (firmness is null)
        {
            return;
        }

        WriteHeading(Firmness.Heading, output);
        foreach (var field in Firmness.Fields)
        {
            if (field.ValueOn(firmness) is { Texts: { Count: > 0 } texts })
            {
                output.WriteLine($"- {field.Label}: {string.Join("; ", texts.Select(MarkdownText.Escape))}");
            }
        }
    }

    public static void WriteHeading(string text, TextWriter output)
    {
        output.WriteLine();
        output.WriteLine($"## {MarkdownText.Escape(text)}");
        output.WriteLine();
    }

    public static void WriteQuestions(string heading, IReadOnlyList<string> questions, TextWriter output)
    {
        WriteHeading(heading, output);
        foreach (var question in questions)
        {
            output.WriteLine($"- {MarkdownText.Escape(question)}");
        }
    }
}
