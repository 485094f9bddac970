using System.Net;
using System.Text;
using Kennisbank.Model;
using Kennisbank.Parsing;

namespace Kennisbank.Search.Pages;

/// <summary>What pages say of another one, by that page: other words for what it is about.</summary>
internal static class LinkTexts
{
    public static ILookup<Page, string> Of(Site site) =>
        site.Pages.SelectMany(page => On(page).Concat(Reasons(page))).Distinct().ToLookup(link => link.Target, link => link.Text);

    /// <summary>Why a page names others: somebody with the problem in its title finds what helps.</summary>
    private static IEnumerable<(Page Target, string Text)> Reasons(Page page) =>
        page.Reasons.Concat(page.Seen).Concat(page.Helped).SelectMany(reason => new[] { (reason.Page, reason.Why), (reason.Page, page.Title) });

    private static IEnumerable<(Page Target, string Text)> On(Page page)
    {
        var html = page.Content.Body.Html;
        var run = 0;
        var start = 0;
        foreach (var slot in html.Slots)
        {
            if (slot is LinkStartSlot)
            {
                start = slot.Position;
            }
            else if (slot is LinkEndSlot { Link: var link } && page.Targets.Links[link] is LinkTarget.ToPage { Page: var target } && target != page)
            {
                for (; run < html.Words.Count && html.Words[run].Start < start; run++)
                {
                }

                var text = TextOf(html, ref run, slot.Position);
                if (text.Length > 0)
                {
                    yield return (target, text);
                }
            }
        }
    }

    private static string TextOf(SlottedHtml html, ref int run, int end)
    {
        var text = "";
        for (; run < html.Words.Count && html.Words[run].Start < end; run++)
        {
            text += Encoding.UTF8.GetString(html.Utf8.Span.Slice(html.Words[run].Start, html.Words[run].Length));
        }

        return WebUtility.HtmlDecode(text);
    }
}
