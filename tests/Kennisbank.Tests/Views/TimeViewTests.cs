using Kennisbank.Content;
using Kennisbank.Tests.Sites;
using Kennisbank.Views;

namespace Kennisbank.Tests.Views;

/// <summary>The page that puts cases and stories in order of time.</summary>
public class TimeViewTests
{
    private static readonly TimeView View = new(BuiltSite.Of(Repository.Input).Site);

    [Fact]
    public void Every_case_and_story_is_on_it_once()
    {
        var shown = View.Dated.Select(dated => dated.Page).Concat(View.Undated.SelectMany(group => group)).ToList();

        Assert.Equal(shown.Count, shown.Distinct().Count());
        Assert.Equal(View.Site.PagesOf(ContentType.Casus).Count + View.Site.PagesOf(ContentType.Verhaal).Count, shown.Count);
    }

    [Fact]
    public void They_are_in_order_of_the_year_in_which_they_began() =>
        Assert.Equal(View.Dated.Select(dated => dated.From).Order(), View.Dated.Select(dated => dated.From));

    [Fact]
    public void A_case_is_where_its_period_is() => Assert.All(
        View.Dated.Where(dated => dated.Page.Content is Casus { Period: not null }),
        dated => Assert.StartsWith($"{dated.From}", ((Casus)dated.Page.Content).Period!.From, StringComparison.Ordinal));

    [Fact]
    public void A_page_that_only_has_the_year_of_its_source_says_so_in_words() =>
        Assert.All(View.Dated.Where(dated => dated.IsOfSource), dated => Assert.StartsWith("uit een bron van ", dated.When, StringComparison.Ordinal));

    [Fact]
    public void What_has_no_year_stands_with_the_source_that_names_none() => Assert.All(
        View.Undated, group => Assert.All(group, page => Assert.Null(((Bron)page.Sources.Single(use => use.Source == group.Key).Source.Content).Edition)));

    [Fact]
    public void A_page_that_dates_nothing_says_that_its_year_is_that_of_its_source() => Assert.All(
        View.Dated, dated => Assert.Equal(
            dated.Page.Content is not Casus { Period: not null } && dated.Page.Content.Head.Moments.Count == 0, dated.IsOfSource));
}
