using System.Text;
using Kennisbank.Parsing;

namespace Kennisbank.Views.Diagrams;

internal static class OutlineHtml
{
    public static void Write(Outline outline, StringBuilder html)
    {
        if (outline.Lead.Length > 0)
        {
            html.Append($"<p>{HtmlText.Encode(outline.Lead)}</p>");
        }

        switch (outline)
        {
            case OutlineList list:
                WriteList(list, html);
                break;
            case OutlineTable table:
                WriteTable(table, html);
                break;
        }
    }

    private static void WriteList(OutlineList list, StringBuilder html)
    {
        var tag = list.IsOrdered ? "ol" : "ul";
        html.Append($"<{tag}>");
        foreach (var item in list.Items)
        {
            var parts = item.Parts.Count == 0 ? "" : $"<ul>{string.Concat(item.Parts.Select(part => Element("li", part)))}</ul>";
            html.Append($"<li>{HtmlText.Encode(item.Text)}{parts}</li>");
        }

        html.Append($"</{tag}>");
    }

    private static void WriteTable(OutlineTable table, StringBuilder html)
    {
        var head = table.Head.Select(cell => Element("th", cell, " scope=\"col\""));
        var stacks = !StackedTable.Fits(table.Head.Count);
        html.Append(stacks ? $"<table class=\"{StackedTable.Class}\">" : "<table>");
        html.Append($"<thead><tr>{string.Concat(head)}</tr></thead><tbody>");
        foreach (var row in table.Rows)
        {
            var cells = row.Skip(1).Zip(table.Head.Skip(1), (cell, name) => Element("td", cell, stacks ? HeadingOf(name) : ""));
            html.Append($"<tr>{Element("th", row[0], " scope=\"row\"")}{string.Concat(cells)}</tr>");
        }

        html.Append("</tbody></table>");
    }

    private static string HeadingOf(string name) => $" {StackedTable.Heading}=\"{HtmlText.Encode(name)}\"";

    private static string Element(string tag, string text, string attributes = "") => $"<{tag}{attributes}>{HtmlText.Encode(text)}</{tag}>";
}
