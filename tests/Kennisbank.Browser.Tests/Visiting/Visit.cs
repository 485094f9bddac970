using System.Collections.Concurrent;
using Kennisbank.Browser.Tests.RealSite;
using Microsoft.Playwright;

namespace Kennisbank.Browser.Tests.Visiting;

/// <summary>A tab of a fresh browser context, with everything that the browser complained about in it.</summary>
internal sealed class Visit : IAsyncDisposable
{
    /// <summary>In milliseconds. For a busy machine: on an idle one a page loads in a fraction of a second.</summary>
    public const float Patience = 120_000;

    /// <summary>Present until a script has finished.</summary>
    private const string Awaited =
        "[data-kb-share][hidden], :root[data-asked] [data-kb-awaits], [data-zelfanalyse]:not([data-kb-ready]), "
        + ":is([data-stuk], [data-vraag]):not(:has(.kb-take__button)), [data-kb-copy]:empty";

    private readonly ConcurrentQueue<string> _complaints = new();
    private readonly IBrowserContext _context;
    private readonly bool _hasScripts;

    private Visit(IBrowserContext context, IPage page, bool hasScripts)
    {
        _context = context;
        _hasScripts = hasScripts;
        Page = page;
        // Includes content security policy violations, which the browser logs as errors.
        page.Console += (_, message) => Note(message.Type is "error" or "warning", $"console {message.Type}: {message.Text}");
        page.PageError += (_, error) => Note(true, $"script error: {error}");
        page.RequestFailed += (_, request) => Note(true, $"not loaded: {request.Url}");
    }

    public IPage Page { get; }

    /// <param name="onTouch">On a device without a keyboard or mouse.</param>
    public static async Task<Visit> Start(LiveSite site, int width = 1280, bool scripts = true, SlowLoad slow = SlowLoad.None, bool onTouch = false)
    {
        var context = await (await site.Browser).NewContextAsync(new()
        {
            BaseURL = site.Address,
            ExtraHTTPHeaders = slow is SlowLoad.None ? null : [new(SlowLoads.Header, $"{slow}")],
            HasTouch = onTouch,
            IsMobile = onTouch,
            JavaScriptEnabled = scripts,
            Locale = "nl-NL",
            ReducedMotion = ReducedMotion.Reduce,
            ViewportSize = new() { Width = width, Height = 800 },
        });
        context.SetDefaultTimeout(Patience);
        return new Visit(context, await context.NewPageAsync(), scripts);
    }

    /// <summary>Opens a page and waits until its resources, its answer to a query and the form's script have loaded.</summary>
    public async Task Open(string address)
    {
        _complaints.Clear();
        await Page.GotoAsync(address);
        // Checked first, because most pages wait for nothing, and Playwright injects a large script into each page to wait with.
        if (_hasScripts && await Page.EvaluateAsync<bool>("awaited => document.querySelector(awaited) !== null", Awaited))
        {
            await Page.Locator(Awaited).First.WaitForAsync(new() { State = WaitForSelectorState.Detached });
        }
    }

    /// <summary>Disables the cache from now on.</summary>
    public async Task KeepNoFiles()
    {
        var session = await Page.Context.NewCDPSessionAsync(Page);
        await session.SendAsync("Network.enable");
        await session.SendAsync("Network.setCacheDisabled", new() { ["cacheDisabled"] = true });
    }

    /// <summary>What the browser complained about since the last page was opened.</summary>
    public IReadOnlyList<string> Complaints => [.. _complaints];

    public ValueTask DisposeAsync() => _context.DisposeAsync();

    private void Note(bool matters, string complaint)
    {
        if (matters)
        {
            _complaints.Enqueue(complaint);
        }
    }
}
