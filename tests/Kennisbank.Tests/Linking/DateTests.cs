using Kennisbank.Tests.Sites;

namespace Kennisbank.Tests.Linking;

public class DateTests
{
    private const string Page = "lessen/luister.md";

    private static TestSite On(DateOnly today, Func<PageText, PageText> change)
    {
        var site = Complaints.WithLesson(change);
        site.Today = today;
        return site;
    }

    private static string Problem(string place, string key, string day, string file = Page) =>
        $"{file}({place}): waarschuwing KB218: De dag bij '{key}' ({day}) moet nog komen; lezers zien haar nu al. "
        + "Kijk het jaar en de maand na, of zet er 'concept: ja' bij tot die dag.";

    [Fact]
    public void A_day_that_is_still_to_come_is_told() =>
        On(new DateOnly(2026, 11, 22), les => les.Key("datum", "2062-01-15")).Expect(Problem("6,8", "datum", "2062-01-15"));

    [Fact]
    public void So_is_a_change_that_is_still_to_come() =>
        On(new DateOnly(2026, 11, 22), les => les.Key("bijgewerkt", "2026-11-24")).Expect(Problem("10,13", "bijgewerkt", "2026-11-24"));

    [Fact]
    public void So_is_a_day_of_taking_away() => new TestSite().With("verhalen/weg.md", "---\nid: c4444\ningetrokken: 2027-01-01\n---\n")
        .Expect(Problem("3,14", "ingetrokken", "2027-01-01", "verhalen/weg.md"));

    [Theory]
    [InlineData("2026-11-22")]
    [InlineData("2026-11-23")]
    public void Today_is_no_problem_nor_tomorrow_where_it_has_begun(string day) =>
        On(new DateOnly(2026, 11, 22), les => les.Key("datum", day)).ExpectNothing();

    [Fact]
    public void A_draft_may_wait_for_its_day() =>
        On(new DateOnly(2026, 11, 22), les => les.Key("datum", "2027-01-15").Key("concept", "ja")).ExpectNothing();
}
