using Kennisbank.Browser.Tests.RealSite;
using Kennisbank.Browser.Tests.Visiting;
using Microsoft.Playwright;

namespace Kennisbank.Browser.Tests.Searching;

/// <summary>Unreasonable questions, and missing files of the index.</summary>
[Collection(RealSiteSearch.Name)]
public class HostileQuestionTests(LiveSite site)
{
    public static TheoryData<string> Questions =>
    [
        "<img src=x onerror=alert(1)>", "\"><script>alert(1)</script>", ".*+?^${}()|[]\\", "🙂👩‍👩‍👧", "%", "\0", "‮gro z", "' OR 1=1 --",
        "   ", "__proto__ constructor", "e\u0301e\u0301n", new string('z', 10_000), string.Join(' ', Enumerable.Range(0, 2_500).Select(number => $"w{number}")),
    ];

    [Theory]
    [MemberData(nameof(Questions))]
    public async Task A_hostile_question_gets_an_answer_and_does_no_harm(string question)
    {
        await using var visit = await Visit.Start(site, width: 320);
        var search = new SearchPage(visit);

        // Percent-encoded: a server may refuse an address with what a field accepts.
        await search.Open("");
        await search.Type(question);
        await search.Answered();

        Assert.Equal(0, await visit.Page.Locator("main img, main script").CountAsync());
        Assert.InRange(await visit.Page.EvaluateAsync<int>("document.documentElement.scrollWidth"), 0, 320);
        Assert.Empty(visit.Complaints);
    }

    [Fact]
    public async Task When_the_index_does_not_come_a_visitor_gets_a_message_and_shown_another_way()
    {
        await using var visit = await Visit.Start(site);
        await visit.Page.RouteAsync("**/zoeken/index**", route => route.FulfillAsync(new() { Status = 404 }));
        var search = new SearchPage(visit);

        await search.Open("?q=zorg");

        var alert = visit.Page.GetByRole(AriaRole.Alert);
        await Assertions.Expect(alert).ToContainTextAsync("Zoeken lukt nu niet");
        await alert.GetByRole(AriaRole.Link, new() { Name = "van A tot Z" }).ClickAsync();
        await Assertions.Expect(visit.Page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync("Alles van A tot Z");
    }

    [Fact]
    public async Task When_the_index_is_damaged_a_visitor_gets_a_message_and_can_try_again()
    {
        await using var visit = await Visit.Start(site);
        await visit.Page.RouteAsync("**/zoeken/index/**", route => route.FulfillAsync(new() { Body = "dit is geen index" }));
        var search = new SearchPage(visit);
        await search.Open("?q=zorg");
        await Assertions.Expect(visit.Page.GetByRole(AriaRole.Alert)).ToContainTextAsync("Zoeken lukt nu niet");

        await visit.Page.UnrouteAllAsync();
        await search.Type("zorg ");

        await Assertions.Expect(visit.Page.GetByRole(AriaRole.Alert)).ToBeHiddenAsync();
        Assert.NotEqual(0, await search.Results.CountAsync());
    }
}
