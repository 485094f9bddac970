using Kennisbank.Browser.Tests.RealSite;
using Kennisbank.Browser.Tests.Visiting;
using Microsoft.Playwright;

namespace Kennisbank.Browser.Tests;

/// <summary>Visitor preferences for every site: forced colours, reduced motion.</summary>
[Collection(SharedSite.Name)]
public class PreferenceTests(LiveSite site)
{
    private const string Moving =
        """
        [...document.querySelectorAll('*')].filter(element => {
          const style = getComputedStyle(element);
          const lasts = list => list.split(',').some(time => parseFloat(time) > 0.01);
          return lasts(style.transitionDuration) || (style.animationName !== 'none' && lasts(style.animationDuration)) || style.scrollBehavior === 'smooth';
        }).map(element => `${element.localName} ${element.className} moves`).slice(0, 5)
        """;

    [Fact]
    public Task Nothing_moves_for_who_wants_no_motion() =>
        Tour.FindsNothing(site, PageKinds.Of(site.Content.Site), width: 1280, async visit => await visit.Page.EvaluateAsync<string[]>(Moving));

    [Fact]
    public Task Every_kind_of_page_passes_axe_in_the_colours_of_the_system() =>
        Tour.FindsNothing(site, PageKinds.Of(site.Content.Site), width: 1280, async visit => await Axe.Violations(visit), async visit =>
        {
            await visit.Page.EmulateMediaAsync(new() { ForcedColors = ForcedColors.Active });
            await Axe.AddTo(visit);
        });
}
