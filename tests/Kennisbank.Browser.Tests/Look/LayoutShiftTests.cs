using Kennisbank.Browser.Tests.RealSite;
using Kennisbank.Browser.Tests.Visiting;

namespace Kennisbank.Browser.Tests.Look;

[Collection(SharedSite.Name)]
public class LayoutShiftTests(LiveSite site)
{
    /// <summary>
    /// As browsers count: the part of the screen that moved, times how far. On a machine with none of the fonts that stand in
    /// for ours, a line may come out a little wider in the moment before the font is there.
    /// </summary>
    private const double Noticed = 0.001;

    [Theory]
    [InlineData(375)]
    [InlineData(1440)]
    public Task Nothing_moves_while_a_page_loads(int width) =>
        Tour.FindsNothing(site, PageKinds.Of(site.Content.Site), width, async visit =>
        {
            var shift = await visit.Page.EvaluateAsync<double>(
                """
                () => new Promise(done => {
                  let sum = 0;
                  new PerformanceObserver(list => { for (const shift of list.getEntries()) sum += shift.value; })
                    .observe({ type: "layout-shift", buffered: true });
                  document.fonts.ready.then(() => requestAnimationFrame(() => requestAnimationFrame(() => done(sum))));
                })
                """);
            return shift > Noticed ? [$"moved by {shift}"] : [];
        });
}
