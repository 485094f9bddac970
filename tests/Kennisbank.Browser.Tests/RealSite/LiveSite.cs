using Kennisbank.Browser.Tests.RealSite;
using Microsoft.Playwright;

[assembly: AssemblyFixture(typeof(LiveSite))]

namespace Kennisbank.Browser.Tests.RealSite;

/// <summary>The real site, built and served once for all tests, with the browser of all tests.</summary>
public class LiveSite : IAsyncLifetime
{
    private readonly TestBrowser _browser;
    private readonly bool _ownsBrowser;
    private SiteServer? _server;

    public LiveSite()
    {
        _browser = new TestBrowser();
        _ownsBrowser = true;
        Content = new BuiltContent();
    }

    /// <summary>The same with other content, in the same browser.</summary>
    protected LiveSite(LiveSite real, BuiltContent content)
    {
        _browser = real._browser;
        Content = content;
    }

    public BuiltContent Content { get; }

    /// <summary>Scheme, host and port, without a trailing slash.</summary>
    public string Address => _server!.Address;

    public Task<IBrowser> Browser => _browser.Started;

    public async ValueTask InitializeAsync() => _server = await SiteServer.Start(Content);

    public async ValueTask DisposeAsync()
    {
        if (_ownsBrowser)
        {
            await _browser.DisposeAsync();
        }

        await _server!.DisposeAsync();
        Content.Dispose();
        GC.SuppressFinalize(this);
    }
}
