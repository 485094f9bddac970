using System.Text.RegularExpressions;
using Kennisbank.Model;

namespace Kennisbank.Views;

/// <summary>A page in a booklet. Its ids begin with that of the chapter, because other chapters have the same, and its headings are one level deeper.</summary>
/// <param name="Id">Of its heading.</param>
/// <param name="Html">The text, safe to include as it is.</param>
public sealed partial record BookletChapter(Page Page, string Id, string Html)
{
    internal static BookletChapter Of(Site site, Page page, string id)
    {
        var html = SelfLink().Replace(BodyRenderer.Render(site, page).ToString(), "");
        html = Ids().Replace(html, match => match.Groups["name"].Value + string.Join(' ', match.Groups["ids"].Value.Split(' ').Select(one => $"{id}_{one}")));
        html = Fragment().Replace(html, $"href=\"#{id}_");
        html = Heading().Replace(html, match => $"{match.Groups["start"]}{match.Groups["level"].Value[0] - '0' + 1}");
        return new BookletChapter(page, id, TableName().Replace(html, match => $"{match.Value}{HtmlText.Encode(page.Title)}, "));
    }

    // None of these occurs outside a tag, because quotes and angle brackets in a text are escaped.
    [GeneratedRegex("<a class=\"kop__anker\"[^>]*></a>")]
    private static partial Regex SelfLink();

    [GeneratedRegex("(?<name> (?:id|aria-labelledby|aria-describedby)=\")(?<ids>[^\"]+)", RegexOptions.ExplicitCapture)]
    private static partial Regex Ids();

    [GeneratedRegex("href=\"#")]
    private static partial Regex Fragment();

    [GeneratedRegex("(?<start></?h)(?<level>[2-5])(?=[ >])", RegexOptions.ExplicitCapture)]
    private static partial Regex Heading();

    [GeneratedRegex("<div class=\"tabel\" role=\"region\" aria-label=\"")]
    private static partial Regex TableName();
}
