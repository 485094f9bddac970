using Kennisbank.Outputs;
using Kennisbank.Outputs.Hosting;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace Kennisbank.Browser.Tests.RealSite;

/// <summary>Serves the built folder like the host: with the headers of production, its redirects and its 404 page.</summary>
internal sealed class SiteServer : IAsyncDisposable
{
    private readonly string _folder;
    private readonly Dictionary<string, RedirectRule> _redirects;
    private readonly WebApplication _app;

    private SiteServer(BuiltContent content)
    {
        _folder = content.Folder;
        _redirects = RedirectTable.For(content.Site).ToDictionary(rule => rule.From, StringComparer.Ordinal);
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        _app = builder.Build();
        _app.Run(Answer);
    }

    /// <summary>Scheme, host and port, without a trailing slash.</summary>
    public string Address => _app.Urls.Single();

    public static async Task<SiteServer> Start(BuiltContent content)
    {
        var server = new SiteServer(content);
        await server._app.StartAsync();
        return server;
    }

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    private async Task Answer(HttpContext context)
    {
        var path = context.Request.Path.Value ?? "/";
        if (_redirects.TryGetValue(path, out var redirect))
        {
            context.Response.StatusCode = redirect.Status;
            context.Response.Headers.Location = redirect.To;
            return;
        }

        var file = FileAt(path);
        context.Response.StatusCode = file is null ? StatusCodes.Status404NotFound : StatusCodes.Status200OK;
        await Send(context, path, file ?? Path.Combine(_folder, "404.html"));
    }

    private string? FileAt(string path)
    {
        var file = Path.Combine(_folder, path.TrimStart('/') + (path.EndsWith('/') ? "index.html" : ""));
        return File.Exists(file) ? file : null;
    }

    private static async Task Send(HttpContext context, string path, string file)
    {
        context.Response.ContentType = MediaTypes.Of(file).Header;
        context.Response.Headers.CacheControl = HostRules.CacheControlOf(path);
        foreach (var (name, value) in HostRules.HeadersFor(path))
        {
            context.Response.Headers[name] = value;
        }

        var half = new FileInfo(file).Length / 2;
        await context.Response.SendFileAsync(file, 0, half);
        await Task.Delay(SlowLoads.AskedFor(context.Request.Headers).PauseIn(file));
        await context.Response.SendFileAsync(file, half, null);
    }
}
