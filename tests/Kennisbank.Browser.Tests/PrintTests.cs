using System.Text;
using Kennisbank.Browser.Tests.RealSite;
using Kennisbank.Browser.Tests.Visiting;
using Microsoft.Playwright;

namespace Kennisbank.Browser.Tests;

/// <summary>A page on paper: a handout, on which nothing can be clicked.</summary>
[Collection(SharedSite.Name)]
public class PrintTests(LiveSite site)
{
    private const string ShownNavigation =
        """
        [...document.querySelectorAll('nav, [role=search], header.utrecht-page-header, footer.utrecht-page-footer, main button')]
          .filter(element => element.checkVisibility())
          .map(element => `shows <${element.localName} class="${element.className}">`)
        """;

    private const string ClosedDetails =
        """
        [...document.querySelectorAll('main details')]
          .filter(details => details.checkVisibility() && ![...details.children].at(-1).checkVisibility({ contentVisibilityAuto: true }))
          .map(details => `hides what is under "${details.querySelector('summary').textContent.trim()}"`)
        """;

    private static Task OnPaper(Visit visit) => visit.Page.EmulateMediaAsync(new() { Media = Media.Print });

    [Fact]
    public Task No_kind_of_page_prints_its_navigation_or_leaves_out_what_was_folded_away() =>
        Tour.FindsNothing(site, PageKinds.Of(site.Content.Site), width: 800, async visit =>
            [.. await visit.Page.EvaluateAsync<string[]>(ShownNavigation), .. await visit.Page.EvaluateAsync<string[]>(ClosedDetails)], OnPaper);

    [Fact]
    public async Task A_table_of_fields_is_no_wider_than_the_paper()
    {
        // A4 between its margins.
        await using var visit = await Visit.Start(site, width: 642);
        await OnPaper(visit);
        await visit.Open("/api/codeboek/");

        Assert.Empty(await visit.Page.EvaluateAsync<string[]>(
            """
            [...document.querySelectorAll('.kb-data')]
              .filter(table => table.scrollWidth > table.clientWidth)
              .map(table => table.textContent.trim().slice(0, 60))
            """));
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/casussen/")]
    [InlineData("/a-z/a/")]
    [InlineData("/waar-loopt-u-vast/")]
    [InlineData("/themas/samenwerking/")]
    [InlineData("/leespaden/wethouder-en-raadslid/")]
    [InlineData("/patronen/ruimte-met-een-hek-erom/")]
    public async Task A_list_on_paper_names_the_address_of_each_page(string list)
    {
        await using var visit = await Visit.Start(site);
        await visit.Open(list);
        Assert.Empty(await AddressesIn(visit));

        await OnPaper(visit);

        var titles = await visit.Page.Locator("main :is(.kb-card__link, .kb-links__item > a, .kb-steps__step > a, .kb-stuck__situation > h3 > a):visible")
            .EvaluateAllAsync<string[]>("links => links.map(link => new URL(link.href).pathname)");
        Assert.NotEmpty(titles);
        Assert.Equal(titles.Select(PermanentOf), await AddressesIn(visit));
    }

    private string PermanentOf(string address) =>
        site.Content.Site.Pages.Single(page => page.Url.Value == address).Permalink!.Value.Under(site.Content.Site.Settings.BaseUrl);

    private static Task<string[]> AddressesIn(Visit visit) =>
        visit.Page.Locator("main .kb-paper-address:visible").EvaluateAllAsync<string[]>("found => found.map(address => address.textContent)");

    [Theory]
    [InlineData("/", "Zelf rondkijken")]
    [InlineData("/zoeken/", "Sneltoetsen")]
    [InlineData("/zelfanalyse/", "Vul in, alleen")]
    [InlineData("/casussen/", "Leg twee casussen naast elkaar")]
    public async Task What_only_serves_on_a_screen_is_not_printed(string address, string text)
    {
        await using var visit = await Visit.Start(site);
        await visit.Open(address);
        await Assertions.Expect(visit.Page.Locator("main").GetByText(text)).ToBeVisibleAsync();

        await OnPaper(visit);

        await Assertions.Expect(visit.Page.Locator("main").GetByText(text)).ToBeHiddenAsync();
    }

    [Fact]
    public async Task The_points_of_the_self_assessment_do_not_overlap()
    {
        await using var visit = await Visit.Start(site, width: 642);
        await OnPaper(visit);
        await visit.Open("/zelfanalyse/");

        Assert.Empty(await visit.Page.EvaluateAsync<string[]>(
            """
            [...document.querySelectorAll('main details + details')]
              .filter(point => point.getBoundingClientRect().top < point.previousElementSibling.lastElementChild.getBoundingClientRect().bottom)
              .map(point => point.querySelector('summary').textContent.trim())
            """));
    }

    [Fact]
    public async Task Every_kind_of_content_prints_its_permanent_address_and_its_date()
    {
        await using var visit = await Visit.Start(site);
        await OnPaper(visit);
        foreach (var page in site.Content.Site.Pages.DistinctBy(page => page.Type))
        {
            await visit.Open(page.Url.Value);
            var address = page.Permalink!.Value.Under(site.Content.Site.Settings.BaseUrl);
            await Assertions.Expect(visit.Page.GetByRole(AriaRole.Link, new() { Name = address, Exact = true })).ToBeVisibleAsync();
            await Assertions.Expect(visit.Page.Locator($"time[datetime='{page.Content.Head.Published:yyyy-MM-dd}']").First).ToBeVisibleAsync();
        }
    }

    [Fact]
    public async Task A_short_case_is_on_one_sheet_and_the_longest_on_two()
    {
        await using var visit = await Visit.Start(site);
        var sheets = new List<int>();
        foreach (var page in site.Content.Site.PagesOf(Content.ContentType.Casus))
        {
            await visit.Open(page.Url.Value);
            var pdf = await visit.Page.PdfAsync(new() { PreferCSSPageSize = true });
            sheets.Add(Encoding.Latin1.GetString(pdf).Split("/Type /Page\n").Length - 1);
        }

        Assert.InRange(sheets.Count(count => count == 1), sheets.Count / 4, sheets.Count);
        Assert.All(sheets, count => Assert.InRange(count, 1, 2));
    }
}
