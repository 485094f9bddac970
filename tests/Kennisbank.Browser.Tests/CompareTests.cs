using Kennisbank.Browser.Tests.RealSite;
using Kennisbank.Browser.Tests.Visiting;
using Kennisbank.Content;
using Kennisbank.Model;
using Microsoft.Playwright;

namespace Kennisbank.Browser.Tests;

/// <summary>Two cases side by side, as the address says.</summary>
[Collection(SharedSite.Name)]
public class CompareTests(LiveSite site)
{
    private Page One => site.Content.Site.PagesOf(ContentType.Casus)[0];

    private Page Other => site.Content.Site.PagesOf(ContentType.Casus)[1];

    [Fact]
    public async Task Two_chosen_cases_face_each_other_and_the_address_brings_them_back()
    {
        await using var visit = await Visit.Start(site, width: 375);
        await Axe.AddTo(visit);
        await visit.Open(WellKnown.Compare.Value);

        await Choose(visit, "Eerste casus", One);
        await Choose(visit, "Tweede casus", Other);

        await AreFacing(visit);
        Assert.Empty(await Axe.Violations(visit));
        await visit.Page.ReloadAsync();
        await AreFacing(visit);
        await visit.Page.GoBackAsync();
        await Assertions.Expect(visit.Page.Locator("[data-kb-kant=a][aria-current]")).ToHaveTextAsync(One.Content.ShortTitle);
        await Assertions.Expect(Facing(visit)).ToHaveCountAsync(0);
        Assert.Empty(visit.Complaints);
    }

    [Fact]
    public async Task A_case_leads_to_the_page_with_itself_chosen()
    {
        await using var visit = await Visit.Start(site);
        await visit.Open(One.Url.Value);

        await visit.Page.GetByRole(AriaRole.Link, new() { Name = "Leg naast een andere casus" }).ClickAsync();

        await Assertions.Expect(Side(visit, "Eerste casus").Locator("[aria-current]")).ToHaveTextAsync(One.Content.ShortTitle);
    }

    [Fact]
    public async Task Without_a_script_a_choice_leads_to_the_row_of_the_case_in_the_table_of_all()
    {
        await using var visit = await Visit.Start(site, scripts: false);
        await visit.Open(WellKnown.Compare.Value);

        await Choose(visit, "Eerste casus", Other);

        await Assertions.Expect(visit.Page.Locator("tr:target th")).ToHaveTextAsync(Other.Content.ShortTitle);
    }

    private static ILocator Side(Visit visit, string side) => visit.Page.GetByRole(AriaRole.Region, new() { Name = side });

    private static Task Choose(Visit visit, string side, Page page) =>
        Side(visit, side).GetByRole(AriaRole.Link, new() { Name = page.Content.ShortTitle, Exact = true }).ClickAsync();

    private static ILocator Facing(Visit visit) => visit.Page.GetByRole(AriaRole.Region, new() { Name = "Naast elkaar" }).GetByRole(AriaRole.Table);

    private Task AreFacing(Visit visit) =>
        Assertions.Expect(Facing(visit).Locator("thead th")).ToHaveTextAsync([One.Content.ShortTitle, Other.Content.ShortTitle]);
}
