using System.Globalization;
using Kennisbank.Model;
using Kennisbank.Tests.Sites;
using Kennisbank.Theming.Templates.Views;
using Kennisbank.Views;

namespace Kennisbank.Tests.Theming;

/// <summary>The axis on which pages stand by year.</summary>
public class YearBarTests
{
    private static readonly Page Page = BuiltSite.Of(Repository.Input).Site.Pages[0];

    [Theory]
    [InlineData(2012, 2018)]
    [InlineData(2012, 2019)]
    [InlineData(1985, 2026)]
    [InlineData(2015, 2015)]
    public void Each_bar_is_between_its_years_of_which_no_more_are_named_than_fit_on_a_phone(int from, int to)
    {
        DatedPage[] pages = [Between(from, from), Between(from, to), Between(to, to)];
        var axis = YearBar.Of(pages);
        var years = axis.Marks.ToList();

        Assert.InRange(years.Count, 1, 8);
        Assert.Equal(from, years[0]);
        Assert.InRange(to, years[^1], years[^1] + (years.Count == 1 ? 0 : years[1] - years[0] - 1));
        Assert.Equal(0, Number(axis.X(pages[0])));
        Assert.Equal(Number(axis.X(pages[2])) + Number(axis.Length(pages[2])), Number(axis.Length(pages[1])), tolerance: 0.2);
        Assert.InRange(Number(axis.Length(pages[1])), 0, YearBar.Width);
        // What is in one year takes all of it: it ends where the next year begins.
        Assert.Equal(Number(axis.X(Between(from + 1, from + 1))), Number(axis.Length(pages[0])));
        // The mark of a year is where the bar of that year begins.
        Assert.All(years, year => Assert.Contains($"M{axis.X(Between(year, year))} ", axis.Path, StringComparison.Ordinal));
    }

    private static DatedPage Between(int from, int to) => new(Page, from, to, "", IsOfSource: false);

    private static double Number(string text) => double.Parse(text, CultureInfo.InvariantCulture);
}
