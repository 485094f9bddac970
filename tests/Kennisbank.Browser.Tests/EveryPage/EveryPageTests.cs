using Kennisbank.Browser.Tests.RealSite;

namespace Kennisbank.Browser.Tests.EveryPage;

/// <summary>What must hold for every page; the tests share one round.</summary>
[Collection(SharedSite.Name)]
public class EveryPageTests(Round round) : IClassFixture<Round>
{
    public static TheoryData<string> EveryLook => [.. Look.OfEveryKind.Select(look => look.Name)];

    [Fact]
    public Task The_browser_has_nothing_to_complain_about() => Finds(Subject.Browser, Look.Plain.Name);

    [Theory]
    [MemberData(nameof(EveryLook))]
    public Task Axe_finds_nothing(string look) => Finds(Subject.Axe, look);

    [Fact]
    public Task Every_kind_of_page_passes_axe_in_the_colours_of_the_system() => Finds(Subject.SystemColours, Look.Plain.Name);

    [Fact]
    public Task Nothing_moves_on_any_kind_of_page_for_visitors_who_want_no_motion() => Finds(Subject.Motion, Look.Plain.Name);

    [Fact]
    public Task Nothing_scrolls_sideways_on_a_small_phone_or_at_400_percent() => Finds(Subject.Width, Look.Phone.Name);

    [Fact]
    public Task Letters_of_200_percent_cost_no_word_and_ask_for_no_sideways_scrolling() => Finds(Subject.Text, Look.Plain.Name);

    private async Task Finds(Subject subject, string look)
    {
        var found = (await round.Findings()).Where(finding => finding.Subject == subject && finding.Where == look).ToList();

        Assert.True(found.Count == 0, string.Join('\n', found));
        Assert.NotEqual(0, round.PageCount);
    }
}
