using System.Text.RegularExpressions;
using Kennisbank.Model;

namespace Kennisbank.Views;

/// <summary>A page in a booklet. Its ids begin with that of the chapter, because other chapters have the same, and its headings are one level deeper.</summary>
/// <param name="Id">Of its heading.</param>
/// <param name="Body">The text.</param>
public sealed partial record BookletChapter(PageView View, string Id, RenderedBody Body)
{
    public Page Page => View.Page;

    internal static BookletChapter Of(Site site, Page page, string id) => new(new PageView(site, page), id, BodyRenderer.Render(site, page));

    /// <summary>The id in a booklet of what has one on the page itself.</summary>
    public string IdOf(string anchor) => $"{Id}_{anchor}";

    /// <summary>Changes the ids, the links to them and the headings of what the page shows.</summary>
    /// <param name="html">Safe to include as it is, as is the result.</param>
    public string Fit(string html)
    {
        html = Region().Replace(Taken().Replace(SelfLink().Replace(html, ""), ""), "");
        html = Ids().Replace(html, match => match.Groups["name"].Value + string.Join(' ', match.Groups["ids"].Value.Split(' ').Select(IdOf)));
        html = Aside().Replace(html, match => $"{match.Value}{Id} ");
        html = Fragment().Replace(html, match => match.Value + IdOf(""));
        html = Heading().Replace(html, match => $"{match.Groups["start"]}{match.Groups["level"].Value[0] - '0' + 1}");
        return TableName().Replace(html, match => $"{match.Value}{HtmlText.Encode(Page.Title)}, ");
    }

    // None of these occurs outside a tag, because quotes and angle brackets in a text are escaped.
    [GeneratedRegex("<a class=\"kop__anker\"[^>]*></a>")]
    private static partial Regex SelfLink();

    // A part of a page is a landmark there; in a booklet only the chapters are, as all have the same parts.
    [GeneratedRegex("(?<=<section[^>]*) aria-labelledby=\"[^\"]*\"")]
    private static partial Regex Region();

    // An aside is a place of its own, so it is named after the chapter as well.
    [GeneratedRegex("<aside[^>]* aria-labelledby=\"")]
    private static partial Regex Aside();

    // Only on its page is a question taken along to a bijeenkomst.
    [GeneratedRegex(" data-vraag(?:tekst|=\"[^\"]*\")")]
    private static partial Regex Taken();

    [GeneratedRegex("(?<name> (?:id|aria-labelledby|aria-describedby)=\")(?<ids>[^\"]+)", RegexOptions.ExplicitCapture)]
    private static partial Regex Ids();

    [GeneratedRegex("href=\"#")]
    private static partial Regex Fragment();

    [GeneratedRegex("(?<start></?h)(?<level>[2-5])(?=[ >])", RegexOptions.ExplicitCapture)]
    private static partial Regex Heading();

    [GeneratedRegex("<div class=\"tabel\" role=\"region\" aria-label=\"")]
    private static partial Regex TableName();
}
