using AngleSharp.Dom;
using Kennisbank.Browser.Tests.RealSite;
using Kennisbank.Browser.Tests.Visiting;

namespace Kennisbank.Browser.Tests;

/// <summary>The promises of the privacy page, and the policy against inline code.</summary>
[Collection(SharedSite.Name)]
public class PurityTests(LiveSite site)
{
    [Fact]
    public void No_page_has_a_style_or_script_inside()
    {
        var documents = site.Content.Addresses.Documents;

        var inline = documents.SelectMany(page => page.Value.All.Where(IsInline).Select(element => $"{page.Key}: {element.OuterHtml}"));

        Assert.Empty(inline.ToList());
    }

    [Fact]
    public async Task No_kind_of_page_sets_a_cookie_keeps_anything_or_asks_another_site_for_anything()
    {
        await using var visit = await Visit.Start(site);
        var elsewhere = new List<string>();
        visit.Page.Request += (_, request) => elsewhere.Add(request.Url);
        foreach (var address in PageKinds.Of(site.Content.Site))
        {
            await visit.Open(address);
            Assert.Equal((address, 0), (address, await visit.Page.EvaluateAsync<int>("localStorage.length + sessionStorage.length")));
        }

        Assert.Empty(await visit.Page.Context.CookiesAsync());
        Assert.NotEmpty(elsewhere);
        Assert.Empty(elsewhere.Where(url => !url.StartsWith(site.Address + "/", StringComparison.Ordinal)).ToList());
    }

    private static bool IsInline(IElement element) =>
        element.HasAttribute("style")
        || element.LocalName == "style"
        || (element.LocalName == "script" && !element.HasAttribute("src") && element.GetAttribute("type") != "application/ld+json")
        || element.Attributes.Any(attribute => attribute.Name.StartsWith("on", StringComparison.Ordinal));
}
