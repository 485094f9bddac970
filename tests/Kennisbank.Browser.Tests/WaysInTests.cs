using Kennisbank.Browser.Tests.RealSite;
using Kennisbank.Browser.Tests.Visiting;
using Kennisbank.Content;
using Microsoft.Playwright;

namespace Kennisbank.Browser.Tests;

/// <summary>From a situation, a theme or a path to the pages that help.</summary>
[Collection(ChangedSite.Name)]
public class WaysInTests(ChangedSite site)
{
    [Fact]
    public async Task A_page_that_helps_is_two_clicks_from_the_home_page_without_a_script()
    {
        var situation = site.Content.Site.PagesOf(ContentType.Situatie)[0];
        await using var visit = await Visit.Start(site, scripts: false);
        await visit.Open("/");

        await visit.Page.GetByRole(AriaRole.Navigation, new() { Name = "Waar loopt u vast?" })
            .GetByRole(AriaRole.Link, new() { Name = ((Situatie)situation.Content).Group.Title(), Exact = true }).ClickAsync();
        var entry = visit.Page.GetByRole(AriaRole.Listitem).Filter(new() { Has = visit.Page.GetByRole(AriaRole.Heading, new() { Name = situation.Title }) });
        await Assertions.Expect(entry).ToContainTextAsync(situation.Reasons[0].Why);
        await entry.GetByRole(AriaRole.Link, new() { Name = situation.Reasons[0].Page.Title }).ClickAsync();

        await Assertions.Expect(visit.Page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync(situation.Reasons[0].Page.Title);
    }

    [Fact]
    public async Task A_phone_shows_the_subjects_of_situations_on_two_screens()
    {
        await using var visit = await Visit.Start(site, width: 375, scripts: false);
        await visit.Open("/waar-loopt-u-vast/");

        Assert.InRange(await visit.Page.EvaluateAsync<int>("document.documentElement.scrollHeight"), 1, 2_000);
        await Assertions.Expect(visit.Page.Locator("main summary").First).ToContainTextAsync("situaties");
    }

    [Fact]
    public async Task The_search_page_leads_to_the_situations_of_a_subject()
    {
        await using var visit = await Visit.Start(site, scripts: false);
        await visit.Open("/zoeken/");

        await visit.Page.Locator("main").GetByRole(AriaRole.Link, new() { Name = "Bestuur en beleid" }).ClickAsync();

        await Assertions.Expect(visit.Page.GetByRole(AriaRole.Heading, new() { Name = "Bestuur en beleid" })).ToBeInViewportAsync();
        var first = site.Content.Site.PagesOf(ContentType.Situatie).First(page => ((Situatie)page.Content).Group == SituatieGroup.BestuurEnBeleid);
        await Assertions.Expect(visit.Page.GetByRole(AriaRole.Heading, new() { Name = first.Title })).ToBeInViewportAsync();
    }

    [Fact]
    public async Task The_list_of_a_theme_begins_with_its_overview_which_leads_back()
    {
        await using var visit = await Visit.Start(site, scripts: false);
        await visit.Open(ChangedSite.Theme);

        await visit.Page.Locator(".kb-intro + .kb-invitation a").ClickAsync();
        Assert.EndsWith(ChangedSite.Overview, visit.Page.Url, StringComparison.Ordinal);
        await Assertions.Expect(visit.Page.GetByText("Van ons. De redactie stelde deze pagina zelf samen")).ToBeVisibleAsync();
        await visit.Page.GetByRole(AriaRole.Link, new() { Name = "Alles over informatie en privacy" }).ClickAsync();

        Assert.EndsWith(ChangedSite.Theme, visit.Page.Url, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Background_pages_stand_under_a_heading_for_what_they_do()
    {
        await using var visit = await Visit.Start(site, scripts: false);
        await visit.Open("/achtergrond/");

        Assert.Equal(
            ["Uitleg", "Waar bronnen verschillen", "Eén thema, meer wegen"],
            await visit.Page.Locator("main section section > h2").AllInnerTextsAsync());
    }

    [Fact]
    public async Task A_reading_path_says_where_to_go_after_its_last_page()
    {
        await using var visit = await Visit.Start(site, scripts: false);
        await visit.Open(ChangedSite.Path);

        var onward = visit.Page.GetByRole(AriaRole.Region, new() { Name = "Daarna" });
        await Assertions.Expect(onward).ToContainTextAsync("Hoe aanbieders samen verdergaan.");
        await Assertions.Expect(onward.GetByRole(AriaRole.Link)).ToHaveAttributeAsync("href", "/casussen/wijchen-cooperatie/");
    }
}
