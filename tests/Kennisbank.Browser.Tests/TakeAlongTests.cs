using System.Text.RegularExpressions;
using Kennisbank.Browser.Tests.RealSite;
using Kennisbank.Browser.Tests.Visiting;
using Kennisbank.Model;
using Microsoft.Playwright;

namespace Kennisbank.Browser.Tests;

/// <summary>What a reader in a hurry takes along of a page, and what a term means.</summary>
[Collection(SharedSite.Name)]
public class TakeAlongTests(LiveSite site)
{
    private const string Address = "/lessen/onderling-begrip/";

    private Page Page => site.Content.Site.Pages.Single(page => page.Url.Value == Address);

    [Fact]
    public async Task The_link_the_citation_and_the_text_are_copied()
    {
        await using var visit = await Visit.Start(site);
        await visit.Page.Context.GrantPermissionsAsync(["clipboard-read", "clipboard-write"]);
        await visit.Open(Address);
        var row = visit.Page.GetByRole(AriaRole.Group, new() { Name = "Neem deze pagina mee" });

        await row.GetByRole(AriaRole.Button, new() { Name = "Kopieer de link" }).ClickAsync();
        await Assertions.Expect(row.GetByRole(AriaRole.Status)).ToHaveTextAsync("Het staat op uw klembord.");
        Assert.Equal(Page.Permalink!.Value.Under(site.Content.Site.Settings.BaseUrl), await Copied("text/plain"));

        await row.GetByRole(AriaRole.Button, new() { Name = "Kopieer voor Word" }).ClickAsync();
        await Assertions.Expect(row.GetByRole(AriaRole.Status)).ToContainTextAsync("Plak haar in Word.");
        Assert.Contains("<h2", await Copied("text/html"), StringComparison.Ordinal);

        await row.GetByText("Citeer").ClickAsync();
        await row.GetByRole(AriaRole.Button, new() { Name = "Kopieer", Exact = true }).ClickAsync();
        await Assertions.Expect(row.GetByRole(AriaRole.Status)).ToHaveTextAsync("Het staat op uw klembord.");
        Assert.Contains($"‘{Page.Title}’", await Copied("text/plain"), StringComparison.Ordinal);
        Assert.Empty(visit.Complaints);

        Task<string> Copied(string type) =>
            visit.Page.EvaluateAsync<string>("async type => (await (await navigator.clipboard.read())[0].getType(type)).text()", type);
    }

    [Fact]
    public async Task The_code_is_fetched_when_it_is_opened_and_not_before()
    {
        await using var visit = await Visit.Start(site);
        var fetched = new List<string>();
        visit.Page.Request += (_, request) => fetched.Add(request.Url);
        await visit.Open(Address);
        await visit.Page.GetByText("QR-code").ScrollIntoViewIfNeededAsync();
        Assert.DoesNotContain(fetched, url => url.EndsWith("qr.svg", StringComparison.Ordinal));

        await visit.Page.GetByText("QR-code").ClickAsync();

        await Assertions.Expect(visit.Page.Locator(".kb-along__qr")).Not.ToHaveJSPropertyAsync("naturalWidth", 0);
    }

    [Fact]
    public async Task Without_a_script_the_links_and_the_citation_remain_and_no_button_does_nothing()
    {
        await using var visit = await Visit.Start(site, scripts: false);
        await visit.Open(Address);
        var row = visit.Page.GetByRole(AriaRole.Group, new() { Name = "Neem deze pagina mee" });

        await Assertions.Expect(row.GetByRole(AriaRole.Link, new() { Name = "Markdown" })).ToBeVisibleAsync();
        await Assertions.Expect(row.GetByRole(AriaRole.Button)).ToHaveCountAsync(0);
    }

    [Theory]
    [InlineData(375)]
    [InlineData(1440)]
    public async Task A_term_tells_what_it_means_and_goes_away_with_Escape(int width)
    {
        await using var visit = await Visit.Start(site, width);
        await visit.Open(Address);
        var term = visit.Page.Locator("a.begrip").First;

        await term.FocusAsync();
        await visit.Page.Keyboard.PressAsync("Enter");
        var meaning = visit.Page.GetByRole(AriaRole.Dialog);

        await Assertions.Expect(meaning).ToBeInViewportAsync();
        await Assertions.Expect(meaning.GetByRole(AriaRole.Link)).ToHaveAttributeAsync("href", new Regex("/begrippen/"));
        await visit.Page.Keyboard.PressAsync("Escape");
        await Assertions.Expect(meaning).ToHaveCountAsync(0);
        await Assertions.Expect(term).ToBeFocusedAsync();
        Assert.Equal(Address, new Uri(visit.Page.Url).AbsolutePath);
    }
}
