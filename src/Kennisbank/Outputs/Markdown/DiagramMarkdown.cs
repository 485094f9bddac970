using System.Globalization;
using Kennisbank.Model;
using Kennisbank.Views.Diagrams;

namespace Kennisbank.Outputs.Markdown;

/// <summary>A figure in words, because Markdown cannot contain drawings.</summary>
internal static class DiagramMarkdown
{
    public static string Of(SiteDiagram diagram, Uri baseUrl)
    {
        var head = diagram.Diagram.Head;
        using var output = new StringWriter(CultureInfo.InvariantCulture) { NewLine = "\n" };
        var source = diagram.Source is { } page ? MarkdownLink.To(page, baseUrl) : "de bron";
        output.WriteLine($"**Figuur: {MarkdownText.Escape(head.Title)}** (naar figuur {head.Number} in {source}, {MarkdownText.Escape(head.Place)})");
        output.WriteLine();
        output.WriteLine(MarkdownText.Escape(head.Description));
        output.WriteLine();
        Write(DiagramOutline.Of(diagram.Diagram), output);
        return output.ToString().TrimEnd();
    }

    private static void Write(Outline outline, StringWriter output)
    {
        if (outline.Lead.Length > 0)
        {
            output.WriteLine(MarkdownText.Escape(outline.Lead));
            output.WriteLine();
        }

        switch (outline)
        {
            case OutlineList list:
                WriteList(list, output);
                break;
            case OutlineTable table:
                WriteTable(table, output);
                break;
        }
    }

    private static void WriteList(OutlineList list, StringWriter output)
    {
        for (var index = 0; index < list.Items.Count; index++)
        {
            output.WriteLine($"{(list.IsOrdered ? $"{index + 1}." : "-")} {MarkdownText.Escape(list.Items[index].Text)}");
            foreach (var part in list.Items[index].Parts)
            {
                output.WriteLine($"    - {MarkdownText.Escape(part)}");
            }
        }
    }

    private static void WriteTable(OutlineTable table, StringWriter output)
    {
        WriteRow(table.Head, output);
        output.WriteLine($"|{string.Concat(Enumerable.Repeat(" --- |", table.Head.Count))}");
        foreach (var row in table.Rows)
        {
            WriteRow(row, output);
        }
    }

    private static void WriteRow(IReadOnlyList<string> cells, StringWriter output) =>
        output.WriteLine($"| {string.Join(" | ", cells.Select(MarkdownText.Escape))} |");
}
