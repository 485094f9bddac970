using Kennisbank.Content;
using Kennisbank.Linking;

namespace Kennisbank.Search.Pages;

/// <summary>What of a page is searched besides its text.</summary>
internal static class PageFields
{
    public static IEnumerable<Field> Of(Page page)
    {
        yield return new Field(Weights.Title, page.Title);
        yield return new Field(Weights.Summary, page.Summary);
        foreach (var heading in page.Content.Body.Headings)
        {
            yield return new Field(Weights.Heading, heading.Text);
        }

        foreach (var tag in TagKinds.All.SelectMany(page.Tags))
        {
            yield return new Field(Weights.Tag, tag.Title);
        }

        foreach (var name in NamesIn(page.Content))
        {
            yield return new Field(Weights.Heading, name);
        }

        foreach (var text in TextsIn(page.Content))
        {
            yield return new Field(Weights.Body, text);
        }
    }

    /// <summary>Sentences and questions that stand in the front matter, and on the page around its text.</summary>
    public static IEnumerable<string> TextsIn(PageContent content) => content switch
    {
        Les les => [les.Essence, .. les.TeamQuestion is { } question ? [question] : (string[])[]],
        Casus casus => [casus.InShort ?? "", .. casus.Figures.Select(figure => figure.Label), .. casus.Intervisie],
        Verhaal story => [story.InShort ?? "", .. story.Intervisie],
        AgendaFase phase => [phase.Delivers, .. phase.GuidingQuestions, .. phase.Questions.SelectMany(role => role.Questions)],
        _ => [],
    };

    private static IEnumerable<string> NamesIn(PageContent content) => content switch
    {
        Begrip term => term.Variants,
        Verhaal story => story.Authors,
        Bron source => [.. source.Authors, source.Organisation ?? "", source.Client ?? "", source.Edition ?? ""],
        Baken baken => [baken.ShortTitle],
        AgendaFase phase => [phase.ShortTitle],
        _ => [],
    };
}

/// <summary>A piece of text and what a word in it counts for.</summary>
internal readonly record struct Field(float Weight, string Text);
