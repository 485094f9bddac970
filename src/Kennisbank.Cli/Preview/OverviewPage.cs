using System.Globalization;
using System.Net;
using System.Text;
using Kennisbank.Cli.Reporting;
using Kennisbank.Diagnostics;
using Kennisbank.Editing;

namespace Kennisbank.Cli.Preview;

/// <summary>
/// The page with what editors look at. It is no part of the site and is never built: it names files of this computer, so that an editor opens
/// with a click.
/// </summary>
/// <param name="inputFolder">Full path.</param>
internal sealed class OverviewPage(string inputFolder, ProblemPaths paths)
{
    /// <summary>No content page can have an address that starts with an underscore.</summary>
    public const string Address = "/_redactie/";

    /// <summary>Editors that are opened by an address like this are many; it is Visual Studio Code's.</summary>
    private const string EditorScheme = "vscode://file";

    public byte[] For(Overview overview)
    {
        var html = new StringBuilder();
        html.Append(CultureInfo.InvariantCulture, $"""
            <!doctype html>
            <html lang="nl">
              <head>
                <meta charset="utf-8">
                <meta name="viewport" content="width=device-width, initial-scale=1">
                <meta name="robots" content="noindex">
                <title>Redactie</title>
                <link rel="stylesheet" href="{BrowserFiles.Prefix}paneel.css">
                <link rel="stylesheet" href="{BrowserFiles.Prefix}redactie.css">
                <script src="{BrowserFiles.Prefix}herladen.js" defer></script>
              </head>
              <body class="kennisbank-redactie">
                <main>
                  <h1>Redactie</h1>
                  <p>Alleen op deze computer te zien. Een plaats opent in Visual Studio Code; een andere editor vindt haar met bestand en regel. In de terminal
                    geeft <code>check --overview</code> hetzelfde. <a href="/">Naar de site</a></p>
                  <nav aria-label="Onderdelen">
                    <ul>

            """);
        foreach (var part in overview.Parts)
        {
            html.Append(CultureInfo.InvariantCulture, $"<li><a href=\"#{part.Anchor}\">{Text(part.Title)}</a> ({part.Items.Count})</li>\n");
        }

        html.Append("</ul>\n</nav>\n");
        foreach (var part in overview.Parts)
        {
            Add(part, html);
        }

        return Encoding.UTF8.GetBytes(html.Append("</main>\n</body>\n</html>\n").ToString());
    }

    private void Add(OverviewPart part, StringBuilder html)
    {
        html.Append($"<section aria-labelledby=\"{part.Anchor}\">\n<h2 id=\"{part.Anchor}\">{Text(part.Title)}</h2>\n<p>{Text(part.Explanation)}</p>\n");
        if (part.Table is { } table)
        {
            Add(table, part.Anchor, html);
        }

        html.Append(part.Items.Count == 0 ? "<p>Niets.</p>\n" : "<ul>\n");
        foreach (var item in part.Items)
        {
            html.Append($"<li>{Text(item.Text)}<span class=\"kennisbank-redactie__plaatsen\">");
            html.AppendJoin(' ', item.Places.Select(LinkTo)).Append("</span></li>\n");
        }

        html.Append(part.Items.Count == 0 ? "</section>\n" : "</ul>\n</section>\n");
    }

    private void Add(OverviewTable table, string anchor, StringBuilder html)
    {
        html.Append($"<div class=\"kennisbank-redactie__tabel\" role=\"region\" aria-labelledby=\"{anchor}\" tabindex=\"0\">\n");
        html.Append($"<table>\n<thead><tr><th scope=\"col\">{Text(table.Corner)}</th>");
        html.AppendJoin("", table.Columns.Select(column => $"<th scope=\"col\">{Text(column)}</th>")).Append("</tr></thead>\n<tbody>\n");
        foreach (var row in table.Rows)
        {
            html.Append($"<tr><th scope=\"row\"><a href=\"{AddressOf(row.At)}\">{Text(row.Name)}</a></th>");
            html.AppendJoin("", row.Counts.Select(Cell)).Append("</tr>\n");
        }

        html.Append("</tbody>\n</table>\n</div>\n");
    }

    private static string Cell(int count) => count == 0
        ? "<td class=\"kennisbank-redactie__leeg\">leeg</td>"
        : string.Create(CultureInfo.InvariantCulture, $"<td>{count}</td>");

    private string LinkTo(Location place) => $"<a href=\"{AddressOf(place)}\">{Text(paths.WithLine(place))}</a>";

    private string AddressOf(Location place)
    {
        var file = Path.Combine(inputFolder, place.File).Replace(Path.DirectorySeparatorChar, '/');
        var path = string.Join('/', file.TrimStart('/').Split('/').Select(Uri.EscapeDataString));
        return $"{EditorScheme}/{path}{ProblemPaths.LineSuffix(place)}";
    }

    private static string Text(string text) => WebUtility.HtmlEncode(text);
}
