using System.Globalization;
using Kennisbank.Content;
using Kennisbank.Linking;

namespace Kennisbank.Search.Pages;

/// <summary>What of a page is searched besides its text.</summary>
internal static class PageFields
{
    public static IEnumerable<Field> Of(Page page)
    {
        yield return new Field(Weights.Title, page.Title);
        if (NumberOf(page.Content) is { } number)
        {
            yield return new Field(Weights.Title, number);
        }

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

    /// <summary>What people call a page of a series in a meeting: les 12, baken 3. Null for other pages.</summary>
    public static string? NumberOf(PageContent content) => content switch
    {
        Les les => Numbered("les", les.Number),
        Baken baken => Numbered("baken", baken.Number),
        AgendaFase phase => Numbered("agenda", phase.Number),
        Kenmerk kenmerk => Numbered("kenmerk", kenmerk.Number),
        _ => null,
    };

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
        Les les => [les.Series.Title()],
        Begrip term => term.Variants,
        Verhaal story => story.Authors,
        Bron source => [.. source.Authors, source.Organisation ?? "", source.Client ?? "", source.Edition ?? ""],
        Baken baken => [baken.ShortTitle],
        AgendaFase phase => [phase.ShortTitle],
        _ => [],
    };

    private static string Numbered(string word, int number) => string.Create(CultureInfo.InvariantCulture, $"{word} {number}");
}

/// <summary>A piece of text and what a word in it counts for.</summary>
internal readonly record struct Field(float Weight, string Text);
