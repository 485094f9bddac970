using Kennisbank.Browser.Tests.Chromium;
using Kennisbank.Browser.Tests.Visiting;
using Microsoft.Playwright;

namespace Kennisbank.Browser.Tests.RealSite;

/// <summary>The real site, built and served once for all tests, with a browser, started lazily.</summary>
public class LiveSite : IAsyncLifetime
{
    private readonly Lazy<Task<IBrowser>> _browser;
    private SiteServer? _server;
    private IPlaywright? _playwright;

    public LiveSite()
        : this(null)
    {
    }

    /// <param name="change">Changes a copy of the content before it is built.</param>
    protected LiveSite(Action<string>? change)
    {
        _browser = new(StartBrowser);
        Content = new BuiltContent(change);
    }

    public BuiltContent Content { get; }

    /// <summary>Scheme, host and port, without a trailing slash.</summary>
    public string Address => _server!.Address;

    public Task<IBrowser> Browser => _browser.Value;

    public async ValueTask InitializeAsync() => _server = await SiteServer.Start(Content);

    public async ValueTask DisposeAsync()
    {
        if (_browser is { IsValueCreated: true, Value.IsCompletedSuccessfully: true })
        {
            await (await Browser).DisposeAsync();
        }

        _playwright?.Dispose();
        await _server!.DisposeAsync();
        Content.Dispose();
        GC.SuppressFinalize(this);
    }

    private async Task<IBrowser> StartBrowser()
    {
        _playwright = await Playwright.CreateAsync();
        Assertions.SetDefaultExpectTimeout(Visit.Patience);
        var places = ChromiumPlaces.Usual.Append(_playwright.Chromium.ExecutablePath);
        var finder = new ChromiumFinder(
            Environment.GetEnvironmentVariable(ChromiumPlaces.Variable), [.. places], File.Exists, ChromiumInstallers.All);
        return await _playwright.Chromium.LaunchAsync(new()
        {
            ExecutablePath = finder.Find(),
            // Without the optimizing compilers: no page runs code for long, so they cost more than they return.
            Args = ["--disable-gpu", "--disable-background-networking", "--js-flags=--no-turbofan --no-maglev"],
        });
    }
}
