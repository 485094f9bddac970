using System.Globalization;
using System.Text.RegularExpressions;
using Kennisbank.Browser.Tests.Visiting;
using Microsoft.Playwright;

namespace Kennisbank.Browser.Tests.Searching;

/// <summary>The search page, as a visitor uses it.</summary>
internal sealed class SearchPage(Visit visit)
{
    /// <summary>A word on many pages of any knowledge base of the social domain.</summary>
    public const string CommonWord = "gemeente";

    public ILocator Field => visit.Page.GetByRole(AriaRole.Searchbox);

    public ILocator Results => visit.Page.Locator("main a[data-zoekresultaat]");

    public ILocator Count => visit.Page.Locator("[data-kb-count]");

    /// <summary>What screen readers are told.</summary>
    public ILocator Said => visit.Page.Locator("[data-kb-found]").GetByRole(AriaRole.Status);

    public ILocator Focused => visit.Page.Locator(":focus");

    public string Query => new Uri(visit.Page.Url).Query;

    public async Task Open(string query)
    {
        await visit.Open($"/zoeken/{query}");
        await Answered();
    }

    public async Task Type(string text)
    {
        await Field.FillAsync(text);
        await Answered();
    }

    /// <summary>Opens a group of filters and returns its first unchecked option.</summary>
    public async Task<FacetOption> FirstOption(string group)
    {
        var panel = visit.Page.Locator("[data-kb-facets]");
        if (await panel.GetAttributeAsync("open") is null)
        {
            await panel.Locator("summary").First.ClickAsync();
        }

        var details = panel.Locator("details", new() { Has = visit.Page.Locator($"summary:text-is('{group}')") });
        await details.WaitForAsync();
        if (await details.GetAttributeAsync("open") is null)
        {
            await details.Locator("summary").ClickAsync();
        }

        var box = details.Locator("input:not(:checked)").First;
        var (name, value) = (await box.GetAttributeAsync("name"), await box.GetAttributeAsync("value"));
        return new FacetOption(visit.Page.Locator($"label:has(input[name='{name}'][value='{value}'])"), $"{name}={value}");
    }

    /// <summary>The number at the start of "12 resultaten voor ‘zorg’".</summary>
    public async Task<int> Total() => Number(await Count.InnerTextAsync());

    public static int Number(string text) =>
        int.Parse(text.Split(' ')[0].Replace(".", "", StringComparison.Ordinal), CultureInfo.InvariantCulture);

    /// <summary>Waits until the address contains this, and its answer is shown.</summary>
    public async Task At(string query)
    {
        await Assertions.Expect(visit.Page).ToHaveURLAsync(new Regex($@"/zoeken/{Regex.Escape(query)}$"));
        await Answered();
    }

    /// <summary>Waits until the answer to the text in the field is shown.</summary>
    public Task Answered() => visit.Page.WaitForFunctionAsync(
        "() => document.querySelector('[data-zoek-klaar]')?.dataset.zoekKlaar === document.querySelector('main input[type=search]').value");
}

/// <summary>A checkbox of the filters.</summary>
/// <param name="Parameter">What it adds to the address: <c>type=lessen</c>.</param>
internal sealed record FacetOption(ILocator Label, string Parameter)
{
    public ILocator Box => Label.GetByRole(AriaRole.Checkbox);

    public async Task<int> Promised() => SearchPage.Number(await Label.Locator(".kb-count").InnerTextAsync());
}
