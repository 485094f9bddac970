using Kennisbank.Browser.Tests.Chromium;
using Kennisbank.Browser.Tests.Visiting;
using Microsoft.Playwright;

namespace Kennisbank.Browser.Tests.RealSite;

/// <summary>One browser, started when the first test needs it. Each visit has a context of its own, so tests can share it in parallel.</summary>
internal sealed class TestBrowser : IAsyncDisposable
{
    private readonly Lazy<Task<IBrowser>> _started;
    private IPlaywright? _playwright;

    public TestBrowser() => _started = new(Start);

    public Task<IBrowser> Started => _started.Value;

    public async ValueTask DisposeAsync()
    {
        if (_started is { IsValueCreated: true, Value.IsCompletedSuccessfully: true })
        {
            await (await Started).DisposeAsync();
        }

        _playwright?.Dispose();
    }

    private async Task<IBrowser> Start()
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
