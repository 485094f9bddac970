using System.Collections.Concurrent;
using Kennisbank.Browser.Tests.RealSite;
using Kennisbank.Browser.Tests.Visiting;

namespace Kennisbank.Browser.Tests.Look;

[Collection(SharedSite.Name)]
public class LayoutShiftTests(LiveSite site)
{
    /// <summary>The browser's score: the fraction of the screen that moved, times the distance.</summary>
    private const double Noticed = 0.001;

    /// <summary>Addresses with a query, which replaces the initial content.</summary>
    private static readonly string[] Asking =
    [
        "/casussen/?baken=collectief-en-individueel",
        "/casussen/agenda/veranderagenda/?utm_source=brief",
        "/verhalen/?thema=geld&baken=bestaat-niet",
        "/zoeken/?q=regie",
        "/zoeken/?q=qqqqqqq",
        "/zoeken/?q=regie&type=casus",
        "/casussen/veenendaal-model/?zoek=model",
        "/deel-je-verhaal/?herkomst=elders",
    ];

    [Theory]
    [InlineData(320, SlowLoad.Page)]
    [InlineData(320, SlowLoad.Files)]
    [InlineData(375, SlowLoad.Page)]
    [InlineData(375, SlowLoad.Files)]
    [InlineData(1440, SlowLoad.Page)]
    [InlineData(1440, SlowLoad.Files)]
    public async Task Nothing_moves_while_a_page_loads_slowly(int width, SlowLoad slow)
    {
        var moved = new ConcurrentBag<string>();
        await Tour.SlowVisits(site, PageKinds.Of(site.Content.Site).Concat(Asking), width, slow, Look);
        Assert.Empty(moved);

        async Task Look(Visit visit, string address)
        {
            if (await ShiftOf(visit) is var shift and > Noticed)
            {
                moved.Add($"{address} moved by {shift}");
            }
        }
    }

    private static Task<double> ShiftOf(Visit visit) => visit.Page.EvaluateAsync<double>(
        """
        () => new Promise(done => {
          let sum = 0;
          new PerformanceObserver(list => { for (const shift of list.getEntries()) sum += shift.value; })
            .observe({ type: "layout-shift", buffered: true });
          document.fonts.ready.then(() => requestAnimationFrame(() => requestAnimationFrame(() => done(sum))));
        })
        """);
}
