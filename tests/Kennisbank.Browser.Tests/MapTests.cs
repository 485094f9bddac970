using Kennisbank.Browser.Tests.RealSite;
using Kennisbank.Browser.Tests.Visiting;
using Kennisbank.Model;
using Microsoft.Playwright;

namespace Kennisbank.Browser.Tests;

/// <summary>The map of the Netherlands with the municipalities that have pages.</summary>
[Collection(SharedSite.Name)]
public class MapTests(LiveSite site)
{
    private const string ProvinceUnder =
        """
        dot => {
          const point = new DOMPoint(dot.cx.baseVal.value, dot.cy.baseVal.value);
          const province = [...dot.ownerSVGElement.querySelectorAll('path')].find(path => path.isPointInFill(point));
          return province?.querySelector('title').textContent ?? 'the sea';
        }
        """;

    private IEnumerable<Tag> Mapped => site.Content.Site.Tags(TagKind.Gemeente).Where(tag => tag is { Place: not null, Pages.Count: > 0 });

    [Fact]
    public async Task Every_municipality_lies_in_its_own_province()
    {
        await using var visit = await Visit.Start(site);
        await visit.Open("/gemeenten/");

        Assert.NotEmpty(Mapped);
        foreach (var municipality in Mapped)
        {
            var dot = PlaceOf(visit, municipality).Locator("circle").Last;
            Assert.Equal((municipality.Title, municipality.Detail), (municipality.Title, await dot.EvaluateAsync<string>(ProvinceUnder)));
        }
    }

    [Fact]
    public async Task A_number_on_the_map_is_the_number_in_the_list_and_leads_to_the_same_page()
    {
        await using var visit = await Visit.Start(site);
        await visit.Open("/gemeenten/");
        foreach (var municipality in Mapped)
        {
            var place = PlaceOf(visit, municipality);
            var item = visit.Page.GetByRole(AriaRole.Listitem)
                .Filter(new() { Has = visit.Page.GetByRole(AriaRole.Heading, new() { Name = municipality.Title, Exact = true }) });
            var shown = (await item.InnerTextAsync()).Split('\n')[0];

            Assert.Equal(shown, await place.Locator("text").TextContentAsync());
            Assert.Equal(municipality.Url.Value, await place.GetAttributeAsync("href"));
        }
    }

    private static ILocator PlaceOf(Visit visit, Tag municipality) => visit.Page
        .GetByRole(AriaRole.Group, new() { Name = "Kaart van Nederland" })
        .Locator($"a[href='{municipality.Url.Value}']");
}
