using System.Text.RegularExpressions;
using Kennisbank.Browser.Tests.RealSite;
using Kennisbank.Browser.Tests.Visiting;
using Microsoft.Playwright;

namespace Kennisbank.Browser.Tests.Searching;

/// <summary>What the search page says of its answer: what was meant, what was nowhere, and where else to go.</summary>
[Collection(RealSiteSearch.Name)]
public class HonestAnswerTests(LiveSite site)
{
    [Fact]
    public async Task Where_nothing_is_found_there_are_ways_on()
    {
        await using var visit = await Visit.Start(site);
        var search = new SearchPage(visit);

        await search.Open("?q=xqjzvwkq");

        Assert.Equal("Geen resultaten voor ‘xqjzvwkq’", await search.Count.InnerTextAsync());
        var section = visit.Page.Locator("[data-kb-nothing]");
        await Assertions.Expect(section.GetByRole(AriaRole.Link, new() { Name = "de bakenkaart" })).ToBeVisibleAsync();
        await Assertions.Expect(section.GetByRole(AriaRole.Link, new() { Name = "Deel uw verhaal" })).ToBeVisibleAsync();
        await Assertions.Expect(section.GetByRole(AriaRole.Link, new() { Name = "stel de redactie een vraag" }))
            .ToHaveAttributeAsync("href", site.Content.Site.Settings.Contact.AbsoluteUri);
    }

    [Fact]
    public async Task What_was_found_is_told_when_the_visitor_rests_with_what_was_meant()
    {
        await using var visit = await Visit.Start(site);
        var search = new SearchPage(visit);
        await search.Open("");

        await search.Field.PressSequentiallyAsync("wijkteem");

        await Assertions.Expect(search.Said).ToContainTextAsync("voor ‘wijkteem’");
        await Assertions.Expect(search.Said).ToContainTextAsync("Bedoelde u wijkteam?");
    }

    [Theory]
    [InlineData("???")]
    [InlineData("q")]
    public async Task Signs_and_a_single_letter_ask_for_a_word(string question)
    {
        await using var visit = await Visit.Start(site);
        var search = new SearchPage(visit);

        await search.Open($"?q={Uri.EscapeDataString(question)}");

        await Assertions.Expect(visit.Page.GetByText("Typ een woord van drie letters of meer.")).ToBeVisibleAsync();
        await Assertions.Expect(visit.Page.GetByRole(AriaRole.Heading, new() { Name = "Alles van A tot Z" })).ToBeVisibleAsync();
        await search.Type("wijkteam");
        await Assertions.Expect(visit.Page.GetByText("Typ een woord van drie letters of meer.")).ToBeHiddenAsync();
    }

    [Fact]
    public async Task A_filter_that_leaves_nothing_says_so_and_can_be_dropped()
    {
        await using var visit = await Visit.Start(site);
        var search = new SearchPage(visit);
        await search.Open("?q=wijkteam&baken=bestaat-niet");

        await visit.Page.Locator("[data-kb-unfiltered] a").ClickAsync();

        await search.At("?q=wijkteam");
        Assert.NotEqual(0, await search.Results.CountAsync());
        await Assertions.Expect(visit.Page.Locator("[data-kb-unfiltered]")).ToBeHiddenAsync();
    }

    [Fact]
    public async Task A_word_that_is_nowhere_is_named_and_what_touches_on_the_question_stands_apart()
    {
        await using var visit = await Visit.Start(site);
        var search = new SearchPage(visit);

        await search.Open("?q=wijkteam+xqjzvwkq+gemeente&aantal=200");

        await Assertions.Expect(visit.Page.GetByText("Niet gevonden: ‘xqjzvwkq’.")).ToBeVisibleAsync();
        var counts = Regex.Match(await search.Count.InnerTextAsync(), @"^(\d+) resultaten voor ‘.*’: (\d+) goede?, (\d+) zijdelings$").Groups;
        Assert.Equal(SearchPage.Number(counts[1].Value), SearchPage.Number(counts[2].Value) + SearchPage.Number(counts[3].Value));
        var above = await visit.Page.EvaluateAsync<int>("[...document.querySelectorAll('.kb-hit')].findIndex(hit => hit.querySelector('.kb-hit__rest'))");
        Assert.Equal(SearchPage.Number(counts[2].Value), above);
    }

    [Fact]
    public async Task The_name_of_a_place_leads_to_it()
    {
        await using var visit = await Visit.Start(site);
        var search = new SearchPage(visit);
        await search.Open("?q=jeugdzorg+in+Woerden");

        await visit.Page.GetByRole(AriaRole.Navigation, new() { Name = "Ga naar" }).GetByRole(AriaRole.Link, new() { Name = "Woerden gemeente" }).ClickAsync();

        await Assertions.Expect(visit.Page).ToHaveURLAsync(new Regex("/gemeenten/woerden/$"));
    }

    [Fact]
    public async Task A_typing_error_is_found_and_put_right()
    {
        await using var visit = await Visit.Start(site);
        var search = new SearchPage(visit);
        await search.Open("?q=wijkteem");

        var meant = visit.Page.Locator("[data-kb-meant] a");

        await Assertions.Expect(meant).ToHaveTextAsync("wijkteam");
        await meant.ClickAsync();
        await search.At("?q=wijkteam");
        await Assertions.Expect(meant).ToBeHiddenAsync();
    }
}
