using System.Text.RegularExpressions;
using Kennisbank.Content;
using Kennisbank.Views;

namespace Kennisbank.Tests.RealContent;

/// <summary>The published content: complete, and as rich as its editors agreed.</summary>
public partial class RealContentTests(RealContent content) : IClassFixture<RealContent>
{
    [Fact]
    public void It_has_no_problem() => Assert.Empty(content.Complaints);

    [Theory]
    [InlineData(ContentType.Baken, 8)]
    [InlineData(ContentType.Agenda, 3)]
    [InlineData(ContentType.Les, 10 + 25)]
    [InlineData(ContentType.Casus, 11)]
    [InlineData(ContentType.Verhaal, 26)]
    [InlineData(ContentType.Kenmerk, 10)]
    [InlineData(ContentType.Achtergrond, 10)]
    [InlineData(ContentType.Begrip, 35)]
    [InlineData(ContentType.Bron, 5)]
    public void Of_each_type_there_are_no_fewer_pages_than_were_agreed(ContentType type, int agreed) =>
        Assert.InRange(content.Site.PagesOf(type).Count, agreed, int.MaxValue);

    [Theory]
    [InlineData("relatiegerichte-gemeente", 10)]
    [InlineData("bondgenoten", 25)]
    public void Each_series_of_lessons_is_complete_and_numbered_without_a_gap(string series, int agreed)
    {
        var numbers = content.All<Les>().Where(les => les.Series.Slug == series).Select(les => les.Number).Order().ToList();

        Assert.InRange(numbers.Count, agreed, int.MaxValue);
        Assert.Equal(Enumerable.Range(1, numbers.Count), numbers);
    }

    [Fact]
    public void Each_case_and_each_story_tells_itself_in_short() =>
        Assert.Empty(content.All<Casus>().Where(casus => casus.InShort is null).Select(casus => casus.File)
            .Concat(content.All<Verhaal>().Where(verhaal => verhaal.InShort is null).Select(verhaal => verhaal.File)));

    [Fact]
    public void Each_case_and_each_story_has_three_to_five_questions_to_discuss() =>
        Assert.Empty(content.All<Account>().Where(account => account.Head.Questions.Count is < 3 or > 5).Select(account => account.File));

    [Fact]
    public void Each_lesson_has_a_question_for_the_team() =>
        Assert.Empty(content.All<Les>().Where(les => les.Head.Questions.Count == 0).Select(les => les.File));

    [Fact]
    public void No_title_says_a_word_twice_in_a_row() =>
        Assert.DoesNotMatch(@"(?m)\b(\p{L}+) \1\b", string.Join('\n', SiteViews.All(content.Site).Select(view => view.Title)));

    /// <summary>Figure 11 is a form to fill in and 13 repeats the first; neither is drawn.</summary>
    [Fact]
    public void Each_figure_of_the_source_is_drawn_once()
    {
        var texts = content.Site.Pages.Select(page => BodyRenderer.Render(content.Site, page).ToString());

        var numbers = texts.SelectMany(text => FigureNumber().Matches(text)).Select(match => int.Parse(match.Groups[1].ValueSpan)).Order();

        Assert.Equal([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 12, 14], numbers);
    }

    [GeneratedRegex("Naar figuur ([0-9]+) in <a href=\"/bronnen/bondgenoten-in-de-decentralisaties/\">")]
    private static partial Regex FigureNumber();
}
