using System.Text.RegularExpressions;
using Kennisbank.Browser.Tests.RealSite;
using Kennisbank.Browser.Tests.Visiting;
using Kennisbank.Model;
using Microsoft.Playwright;

namespace Kennisbank.Browser.Tests.Look;

/// <summary>The bakenkaart, narrowed by the visitor.</summary>
[Collection(SharedSite.Name)]
public class ChartTests(LiveSite site)
{
    [Fact]
    public async Task A_role_leaves_in_each_cell_what_is_for_it_and_the_cell_leads_to_exactly_that()
    {
        var role = site.Content.Site.Tags(TagKind.Rol)[0];
        var cell = site.Content.Site.Matrix.Rows.SelectMany(row => row.Cells).First(cell => For(cell.Pages, role) > 0);
        await using var visit = await Visit.Start(site);
        await Axe.AddTo(visit);
        await visit.Open("/bakenkaart/");
        var link = visit.Page.Locator($"[data-agenda='{cell.Agenda.Slug}'][data-baken='{cell.Baken.Slug}']");
        var whole = await link.InnerTextAsync();

        await visit.Page.GetByLabel("Rol").SelectOptionAsync(role.Slug);

        await Assertions.Expect(link.Locator(".kb-matrix__count")).ToHaveTextAsync($"{For(cell.Pages, role)}");
        var rest = site.Content.Site.Matrix.WithoutBaken.First(rest => rest.Agenda == cell.Agenda);
        await Assertions.Expect(visit.Page.Locator($"[data-agenda='{cell.Agenda.Slug}']:not([data-baken])"))
            .ToContainTextAsync(For(rest.Pages, role) is > 0 and var count ? $"{count}" : "niets");
        Assert.Empty(await Axe.Violations(visit));

        await link.ClickAsync();
        await Assertions.Expect(visit.Page.Locator("#kb_found")).ToContainTextAsync($"{For(cell.Pages, role)} ");

        await visit.Page.GoBackAsync();
        await Assertions.Expect(link.Locator(".kb-matrix__count")).ToHaveTextAsync($"{For(cell.Pages, role)}");
        await visit.Page.GetByLabel("Rol").SelectOptionAsync("");
        Assert.Equal(whole, await link.InnerTextAsync());
        Assert.Empty(visit.Complaints);
    }

    [Fact]
    public async Task Without_a_script_the_chart_is_whole_and_asks_nothing()
    {
        await using var visit = await Visit.Start(site, scripts: false);
        await visit.Open("/bakenkaart/");

        await Assertions.Expect(visit.Page.GetByLabel("Rol")).ToBeHiddenAsync();
        await Assertions.Expect(visit.Page.GetByRole(AriaRole.Rowheader, new() { Name = "Zonder baken" })).ToBeVisibleAsync();
    }

    [Fact]
    public async Task What_belongs_to_no_baken_has_no_colour_however_much_it_is()
    {
        await using var visit = await Visit.Start(site);
        await visit.Open("/bakenkaart/");

        var colours = await visit.Page.Locator("tr:has(> [scope=row] > span) a").EvaluateAllAsync<string[]>(
            "links => links.map(link => getComputedStyle(link).backgroundColor)");

        Assert.Equal(3, colours.Length);
        Assert.All(colours, colour => Assert.Equal("rgba(0, 0, 0, 0)", colour));
        var fullest = site.Content.Site.Matrix.Rows.SelectMany(row => row.Cells).MaxBy(cell => cell.Pages.Count)!;
        await Assertions.Expect(visit.Page.Locator($"[data-agenda='{fullest.Agenda.Slug}'][data-baken='{fullest.Baken.Slug}']"))
            .ToHaveClassAsync(new Regex("kb-matrix__link--4"));
    }

    [Theory]
    [InlineData(320)]
    [InlineData(1440)]
    public async Task The_way_around_the_agendas_meets_each_of_its_boxes_at_every_width(int width)
    {
        await using var visit = await Visit.Start(site, width);
        await visit.Open("/bakenkaart/");

        var way = await visit.Page.Locator(".kb-loop__way").BoundingBoxAsync();
        var boxes = await Task.WhenAll((await visit.Page.Locator(".kb-loop__box").AllAsync()).Select(box => box.BoundingBoxAsync()));

        Assert.Equal(3, boxes.Length);
        Assert.All(boxes, box => Assert.True(
            box!.X <= way!.X + way.Width && box.X + box.Width >= way.X && box.Y <= way.Y + way.Height && box.Y + box.Height >= way.Y));
        Assert.All(boxes, box => Assert.InRange(box!.X + box.Width, 0, width));
    }

    private static int For(IReadOnlyList<Page> pages, Tag role) => pages.Count(page => page.Roles.Contains(role));
}
