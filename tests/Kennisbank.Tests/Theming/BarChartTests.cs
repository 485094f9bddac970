using Kennisbank.Content;
using Kennisbank.Theming.Templates.Types;

namespace Kennisbank.Tests.Theming;

/// <summary>The charts of a case, which must not make a number look larger than it is.</summary>
public class BarChartTests
{
    [Fact]
    public void Twice_the_share_is_a_bar_of_twice_the_length_also_on_another_page()
    {
        Assert.Equal(2 * LengthOf("%", 36), LengthOf("%", 72), precision: 2);
    }

    [Fact]
    public void The_axis_of_a_share_runs_from_nothing_to_the_whole() =>
        Assert.Equal(["0%", "50%", "100%"], AxisOf("%", 24.2m, 28.2m));

    [Fact]
    public void The_axis_of_a_grade_runs_to_ten() => Assert.Equal(["0", "5", "10"], AxisOf("rapportcijfer", 6, 7.5m));

    [Theory]
    [InlineData(18, "0", "10", "20")]
    [InlineData(370_000, "0", "250.000", "500.000")]
    [InlineData(0.03, "0", "0,025", "0,05")]
    public void The_axis_of_a_count_runs_from_nothing_to_a_round_number(decimal most, params string[] words) =>
        Assert.Equal(words, AxisOf("gezinnen", 0, most));

    [Fact]
    public void A_loss_is_drawn_to_the_left_of_nothing() => Assert.Equal(["-20", "0", "10"], AxisOf("gezinnen", -14, 8).Select(Plain));

    [Fact]
    public void A_share_above_the_whole_is_on_the_axis_too() => Assert.Equal(["0%", "100%", "200%"], AxisOf("%", 90, 130));

    [Fact]
    public void A_chart_of_nothing_but_zeros_has_an_axis() => Assert.Equal(["0", "0,5", "1"], AxisOf("gezinnen", 0, 0));

    [Fact]
    public void Each_bar_names_the_municipality() => Assert.Equal(
        ["Hoogeveen, 2012", "Hoogeveen, 2014"],
        BarChart.Of(StatisticTable.Of(Statistic("%", 24.2m, 28.2m), "Hoogeveen"), "%").Bars.Select(bar => bar.Label));

    [Theory]
    [InlineData(24.2, 28.2, "Deelname: gestegen van 24,2% naar 28,2%")]
    [InlineData(28.2, 24.2, "Deelname: gedaald van 28,2% naar 24,2%")]
    [InlineData(24.2, 24.2, "Deelname: gelijk gebleven op 24,2%")]
    public void The_title_says_what_was_found(decimal before, decimal after, string title) =>
        Assert.Equal(title, Finding.Of(Statistic("%", before, after)));

    private static double LengthOf(string unit, decimal value) =>
        double.Parse(ChartOf(unit, 10, value).Bars[^1].Length, System.Globalization.CultureInfo.InvariantCulture);

    private static IEnumerable<string> AxisOf(string unit, decimal before, decimal after) => ChartOf(unit, before, after).Axis.Select(mark => mark.Words);

    private static BarChart ChartOf(string unit, decimal before, decimal after) =>
        BarChart.Of(StatisticTable.Of(Statistic(unit, before, after), "Hoogeveen"), unit);

    private static Statistic Statistic(string unit, decimal? before, decimal after) => new("Deelname", unit, before, after, [2012, 2014], null, null);

    private static string Plain(string number) => number.Replace('−', '-');
}
