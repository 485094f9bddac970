using System.Text.RegularExpressions;
using Kennisbank.Browser.Tests.RealSite;
using Kennisbank.Browser.Tests.Visiting;
using Microsoft.Playwright;

namespace Kennisbank.Browser.Tests.Searching;

/// <summary>Highlights of a search in the opened page.</summary>
[Collection(RealSiteSearch.Name)]
public class MarkingTests(LiveSite site)
{
    private const string Marked = "[...(CSS.highlights?.get('kb-sought') ?? document.querySelectorAll('main mark'))]"
        + ".map(range => range.toString().toLowerCase())";

    [Fact]
    public async Task A_result_opens_with_the_words_marked()
    {
        await using var visit = await Visit.Start(site);
        await Axe.AddTo(visit);
        var search = new SearchPage(visit);
        await search.Open("?q=wijkteam");

        await search.Results.First.ClickAsync();
        await Assertions.Expect(Note(visit)).ToBeVisibleAsync();

        Assert.Contains("wijkteam", string.Join(' ', await visit.Page.EvaluateAsync<string[]>(Marked)), StringComparison.Ordinal);
        Assert.Empty(await Axe.Violations(visit));
        Assert.Empty(visit.Complaints);
    }

    [Fact]
    public async Task A_result_takes_along_only_what_was_asked_and_its_page_marks_every_form_of_that()
    {
        await using var visit = await Visit.Start(site);
        var search = new SearchPage(visit);
        await search.Open("?q=wijkteams");
        Assert.EndsWith("?zoek=wijkteams", await search.Results.First.GetAttributeAsync("href"), StringComparison.Ordinal);

        await search.Results.First.ClickAsync();
        await Assertions.Expect(Note(visit)).ToBeVisibleAsync();

        Assert.All(await visit.Page.EvaluateAsync<string[]>(Marked), word => Assert.Contains("wijkteam", word, StringComparison.Ordinal));
        Assert.Contains("wijkteam", await visit.Page.EvaluateAsync<string[]>(Marked));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task The_marks_can_be_switched_off_and_on_and_the_address_remembers(bool canHighlight)
    {
        await using var visit = await Visit.Start(site);
        if (!canHighlight)
        {
            await visit.Page.AddInitScriptAsync("delete CSS.highlights");
        }

        await visit.Open(Page(site) + "?zoek=gemeente#kb_inhoud");
        Assert.Equal(canHighlight, await visit.Page.EvaluateAsync<bool>("'highlights' in CSS"));
        var button = visit.Page.GetByRole(AriaRole.Button, new() { Name = "Zet de markering uit" });

        await button.ClickAsync();
        await Assertions.Expect(visit.Page.Locator("main")).Not.ToHaveClassAsync(new Regex("kb-marked"));
        Assert.EndsWith(Page(site) + "#kb_inhoud", visit.Page.Url, StringComparison.Ordinal);

        await visit.Page.GetByRole(AriaRole.Button, new() { Name = "Zet de markering aan" }).ClickAsync();
        await Assertions.Expect(button).ToBeFocusedAsync();
        Assert.EndsWith(Page(site) + "?zoek=gemeente#kb_inhoud", visit.Page.Url, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Marks_change_nothing_of_the_text_that_is_read_aloud()
    {
        await using var visit = await Visit.Start(site);
        await visit.Open(Page(site));
        var plain = await Article(visit);

        await visit.Open(Page(site) + "?zoek=gemeente");
        await Assertions.Expect(Note(visit)).ToBeVisibleAsync();

        Assert.NotEmpty(await visit.Page.EvaluateAsync<string[]>(Marked));
        Assert.Equal(plain, await Article(visit));
    }

    [Fact]
    public async Task An_older_browser_marks_the_same_words()
    {
        await using var visit = await Visit.Start(site);
        await visit.Open(Page(site) + "?zoek=gemeente");
        await Assertions.Expect(Note(visit)).ToBeVisibleAsync();
        var said = await Note(visit).InnerTextAsync();
        await visit.Page.AddInitScriptAsync("delete CSS.highlights");

        await visit.Open(Page(site) + "?zoek=gemeente");
        await Assertions.Expect(Note(visit)).ToHaveTextAsync(said);

        Assert.Equal(SearchPage.Number(said), await visit.Page.Locator("main mark").CountAsync());
    }

    [Theory]
    [InlineData("%3Cscript%3Ealert(9271)%3C%2Fscript%3E")]
    [InlineData("xqjzvwkq")]
    [InlineData("%F0%9F%99%82")]
    [InlineData(".*(")]
    public async Task Words_that_are_not_on_the_page_leave_it_as_it_was(string words)
    {
        await using var visit = await Visit.Start(site);

        await visit.Open($"{Page(site)}?zoek={words}");
        await visit.Page.WaitForLoadStateAsync(LoadState.NetworkIdle);

        await Assertions.Expect(Note(visit)).ToHaveCountAsync(0);
        Assert.Empty(visit.Complaints);
    }

    /// <summary>A page that certainly names municipalities.</summary>
    private static string Page(LiveSite site) => site.Content.Site.PagesOf(Content.ContentType.Casus)[0].Url.Value;

    private static ILocator Note(Visit visit) => visit.Page.Locator(".kb-marks__text");

    private static Task<string> Article(Visit visit) => visit.Page.Locator("main article").First.EvaluateAsync<string>("article => article.innerHTML");
}
