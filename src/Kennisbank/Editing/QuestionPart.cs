using Kennisbank.Content;
using Kennisbank.Diagnostics;
using Kennisbank.Model;

namespace Kennisbank.Editing;

/// <summary>Questions that a group would answer in one word, or cannot answer from its own practice.</summary>
internal static class QuestionPart
{
    public static OverviewPart Of(Site site) => new(
        "Vragen om nog eens te lezen",
        "Vragen die gesloten lijken, er twee in één zijn, of over de bron gaan in plaats van over de praktijk van de lezer. Het blijft een vermoeden.",
        [.. site.Pages.SelectMany(ItemsOf)]);

    private static IEnumerable<OverviewItem> ItemsOf(Page page) =>
        from question in page.Content.Head.Questions
        let weakness = WeakQuestion.In(question)
        where weakness is not null
        select new OverviewItem($"{weakness}: {question.Text}", [PlaceOf(page.Content, question)]);

    private static Location PlaceOf(PageContent page, Question question) =>
        page.KeyTexts.FirstOrDefault(text => text.Key == Keys.QuestionText && text.Text == question.Text)?.At ?? new Location(page.File);
}
