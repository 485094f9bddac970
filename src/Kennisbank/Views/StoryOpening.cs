using Kennisbank.Content;
using Kennisbank.Model;
using Kennisbank.Typing.Readability;

namespace Kennisbank.Views;

/// <summary>A story with the sentence it begins with.</summary>
public sealed record StoryOpening(Page Page, string Sentence)
{
    /// <summary>That of the first story that the editors chose, or else of the first there is; null on a site without stories.</summary>
    public static StoryOpening? Of(Site site) => site.Chosen.Concat(site.PagesOf(ContentType.Verhaal))
        .Where(page => page.Type == ContentType.Verhaal)
        .Select(page => new StoryOpening(page, SentenceOf(page)))
        .FirstOrDefault(opening => opening.Sentence.Length > 0);

    private static string SentenceOf(Page page) =>
        RunningText.Of(page.Content.Body.Html).SelectMany(FleschDouma.Sentences).FirstOrDefault() ?? "";
}
