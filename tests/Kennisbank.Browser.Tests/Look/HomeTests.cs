using Kennisbank.Browser.Tests.RealSite;
using Kennisbank.Browser.Tests.Visiting;
using Kennisbank.Model;
using Microsoft.Playwright;

namespace Kennisbank.Browser.Tests.Look;

/// <summary>The home page: a question, a problem or a task leads on.</summary>
[Collection(SharedSite.Name)]
public class HomeTests(LiveSite site)
{
    [Fact]
    public async Task Its_heading_is_not_the_name_of_the_site_and_each_question_that_it_suggests_has_answers()
    {
        await using var visit = await Visit.Start(site);
        await visit.Open("/");
        await Assertions.Expect(visit.Page.GetByRole(AriaRole.Heading, new() { Level = 1 })).Not.ToHaveTextAsync(site.Content.Site.Settings.Title);
        Assert.NotEmpty(site.Content.Site.Settings.ExampleQuestions);

        foreach (var question in site.Content.Site.Settings.ExampleQuestions)
        {
            await visit.Open("/");
            await visit.Page.GetByRole(AriaRole.Link, new() { Name = question }).ClickAsync();
            await Assertions.Expect(visit.Page.Locator(".kb-hits > li")).ToHaveCountAsync(10);
        }
    }

    [Fact]
    public async Task Its_large_field_suggests_pages_while_somebody_types()
    {
        await using var visit = await Visit.Start(site);
        await visit.Open("/");

        await visit.Page.GetByRole(AriaRole.Searchbox, new() { Name = "Zoek in de kennisbank" }).PressSequentiallyAsync("wijkteam");

        await Assertions.Expect(visit.Page.Locator("main .kb-suggest__list a").First).ToBeVisibleAsync();
        Assert.Empty(visit.Complaints);
    }

    [Fact]
    public async Task Any_number_of_bakens_stands_in_rows_that_are_as_long_as_each_other_or_nearly()
    {
        await using var visit = await Visit.Start(site, width: 1440);
        await visit.Open("/");
        for (var count = 1; count <= 12; count++)
        {
            var rows = await visit.Page.Locator("main .kb-cells").EvaluateAsync<int[]>(
                """
                (list, count) => {
                  while (list.children.length > count) list.lastElementChild.remove();
                  while (list.children.length < count) list.append(list.firstElementChild.cloneNode(true));
                  return Object.values(Object.groupBy(list.children, ({ offsetTop }) => offsetTop)).map(({ length }) => length);
                }
                """,
                count);
            Assert.InRange(rows.Max() - rows.Min(), 0, 1);
        }
    }

    [Theory]
    [InlineData(375)]
    [InlineData(768)]
    [InlineData(1440)]
    public async Task The_eight_bakens_fit_the_screen_and_so_does_all_else(int width)
    {
        await using var visit = await Visit.Start(site, width);
        await visit.Open("/");

        var bakens = site.Content.Site.Tags(TagKind.Baken).Count;
        await Assertions.Expect(visit.Page.Locator("main .kb-cells .kb-mark[class*='kb-baken-']")).ToHaveCountAsync(bakens);
        Assert.Equal(width, await visit.Page.EvaluateAsync<int>("document.documentElement.scrollWidth"));
    }
}
