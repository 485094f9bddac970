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
            if (field.IsList)
            {
                WriteQuestions(field.Label, field.Texts, output);
            }
            else
            {
                WriteHeading(field.Label, output);
                output.WriteLine(MarkdownText.Escape(field.Texts[0]));
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
