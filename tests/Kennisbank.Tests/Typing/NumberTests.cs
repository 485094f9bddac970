using Kennisbank.Tests.Sites;

namespace Kennisbank.Tests.Typing;

public class NumberTests
{
    private const string Example = "Zie docs/inhoudsmodel.md voor een voorbeeld.";

    private static TestSite WithAfter(string yaml) => Complaints.WithCase(casus => casus.Key("cijfers", $"\n  - label: a\n    eenheid: b\n    na: {yaml}"));

    [Theory]
    [InlineData("370.000", "Dat kan 370000 zijn of 370,0: schrijf 370000 of 370.0.")]
    [InlineData("1.250", "Dat kan 1250 zijn of 1,25: schrijf 1250 of 1.25.")]
    [InlineData("-12.500", "Dat kan -12500 zijn of -12,5: schrijf -12500 of -12.5.")]
    [InlineData("24.375", "Dat kan 24375 zijn of 24,3750: schrijf 24375 of 24.3750.")]
    [InlineData("\"370.000\"", "Dat kan 370000 zijn of 370,0: schrijf 370000 of 370.0.")]
    [InlineData("12,500", "Dat kan 12500 zijn of 12,5: schrijf 12500 of 12.5.")]
    public void A_number_that_can_be_read_in_two_ways_gets_both(string written, string suggestion) => WithAfter(written).Expect(Problem(written, suggestion));

    [Theory]
    [InlineData("1.250.000", "1250000")]
    [InlineData("1.250,5", "1250.5")]
    [InlineData("1,250.75", "1250.75")]
    [InlineData("37,5", "37.5")]
    [InlineData("0,125", "0.1250")]
    [InlineData("€ 370", "370")]
    [InlineData("€ 1.250.000,-", "1250000")]
    [InlineData("45 procent", "45")]
    [InlineData("45%", "45")]
    [InlineData("1e3", "1000")]
    [InlineData("1_000", "1000")]
    [InlineData("1 250 000", "1250000")]
    [InlineData("1\u00A0250", "1250")]
    [InlineData("010", "10")]
    [InlineData("−5", "-5")]
    [InlineData("１２", "12")]
    public void A_number_in_another_notation_gets_the_right_one(string written, string plain) =>
        WithAfter(written).Expect(Problem(written, $"Schrijf {plain}."));

    [Theory]
    [InlineData("0x10")]
    [InlineData("1,5 miljoen")]
    [InlineData("ruim 40")]
    [InlineData("12.34.567")]
    public void What_may_be_any_number_is_not_guessed(string written) => WithAfter(written).Expect(Problem(written, Example));

    [Theory]
    [InlineData("370")]
    [InlineData("0")]
    [InlineData("-3.5")]
    [InlineData("0.125")]
    [InlineData("24.3750")]
    [InlineData("1234.567")]
    [InlineData("370.0")]
    [InlineData("999999999999999")]
    public void A_plain_number_is_no_problem(string written) => WithAfter(written).ExpectNothing();

    [Theory]
    [InlineData("1.250", "Schrijf 1250.")]
    [InlineData("1,0", Example)]
    public void A_number_in_a_series_is_reported_alike(string written, string suggestion) => Complaints.WithLesson(les => les.Key("nummer", written)).Expect(
        $"lessen/luister.md(8,9): fout KB205: Bij 'nummer' hoort een heel getal vanaf 1, maar er staat '{written}'. {suggestion}");

    [Fact]
    public void So_is_a_year() => Complaints.WithCase(casus => casus.Key("cijfers", "\n  - label: a\n    eenheid: b\n    na: 2\n    jaren: [2.014]")).Expect(
        "casussen/zwembad.md(12,13): fout KB205: Bij 'jaren' hoort een jaar zoals 2014, maar er staat '2.014'. Schrijf 2014.");

    private static string Problem(string written, string suggestion) =>
        $"casussen/zwembad.md(11,9): fout KB205: Bij 'na' hoort een getal met een punt, zoals 24.2, maar er staat '{written.Trim('"')}'. {suggestion}";
}
