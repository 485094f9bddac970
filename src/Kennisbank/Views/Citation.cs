using System.Text;
using Kennisbank.Content;
using Kennisbank.Model;

namespace Kennisbank.Views;

/// <summary>How a page is named in somebody else's text. Who wrote the text that is retold is named as such, and never as the author of the page.</summary>
public static class Citation
{
    public static string Text(SiteSettings settings, Page page)
    {
        var retold = Retold(page) is { } whose ? $" {whose}." : "";
        return $"{Author(settings, page)}, ‘{page.Title}’, {DutchDate.Of(page.Content.LastChanged)}.{retold} {AddressOf(settings, page)}";
    }

    public static string BibTeX(SiteSettings settings, Page page)
    {
        var fields = new List<(string Name, string Value)>
        {
            ("author", $"{{{Escaped(Author(settings, page))}}}"),
            ("title", Escaped(page.Title)),
            ("date", page.Content.LastChanged.Iso()),
            ("year", $"{page.Content.LastChanged.Year}"),
            ("url", AddressOf(settings, page)),
        };
        if (Retold(page) is { } whose)
        {
            fields.Add(("note", Escaped(whose)));
        }

        return $"@online{{kennisbank-{page.Content.Id},\n{string.Join(",\n", fields.Select(field => $"  {field.Name} = {{{field.Value}}}"))}\n}}\n";
    }

    private static string? Retold(Page page) => page.Content is Verhaal { Authors: [_, ..] authors } verhaal
        ? $"Hervertelling van {(verhaal.Form == StoryForm.Artikel ? "een artikel" : "een column")} van {string.Join(", ", authors)}"
        : null;

    private static string Author(SiteSettings settings, Page page) => page.Content.Head.Contribution?.Teller ?? settings.Title;

    private static string AddressOf(SiteSettings settings, Page page) => (page.Permalink ?? page.Url).Under(settings.BaseUrl);

    /// <summary>Signs with a meaning in LaTeX.</summary>
    private static string Escaped(string text)
    {
        var escaped = new StringBuilder();
        foreach (var sign in text)
        {
            escaped.Append(sign switch
            {
                '\\' => @"\textbackslash{}",
                '~' => @"\textasciitilde{}",
                '^' => @"\textasciicircum{}",
                '{' or '}' or '%' or '&' or '#' or '$' or '_' => $"\\{sign}",
                _ => $"{sign}",
            });
        }

        return escaped.ToString();
    }
}
