using System.Globalization;
using System.Net.Sockets;
using Kennisbank.Cli.CommandLine;
using Kennisbank.Cli.Reporting;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Connections;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.Extensions.DependencyInjection;

namespace Kennisbank.Cli.Preview;

/// <summary>Serves the site on this computer until it is stopped. Writes nothing to disk.</summary>
internal static class PreviewServer
{
    private const string NotWatching =
        "Wijzigingen verschijnen niet vanzelf, want op deze computer volgen al te veel programma’s mappen: sluit er een en start 'serve' opnieuw.";

    /// <exception cref="UsageException">The input folder does not exist, or the address cannot be used.</exception>
    public static async Task<int> Run(BuildOptions options, PreviewAddress address, TextWriter terminal, CancellationToken stopping)
    {
        FolderChoice.RequireInput(options.Input);

        // Watches before reading, so that changes in between are read again.
        using var watcher = new InputWatcher(options.Input, terminal);
        var theme = new Theming.Theme(liveReload: true);
        var preview = new LivePreview(new SiteBuilder(options with { Input = Path.GetFullPath(options.Input) }, theme, ProgramClock.Current), theme);
        var log = new PreviewLog(preview, options.Input, terminal);
        log.Refresh(changed: null);
        await using var server = Create(address, HandlerFor(preview, options, terminal, stopping));
        await Start(server, address, stopping);
        var bound = Bound(server, address);
        if (bound.OnThisComputer is { } own)
        {
            terminal.WriteLine($"Wat er aan de inhoud te verbeteren valt: {own.Url.TrimEnd('/')}{OverviewPage.Address}");
        }

        terminal.WriteLine($"De site staat op {bound.Url} ({PagesOf(preview)} pagina’s). Stoppen: Ctrl+C.");
        if (!watcher.IsWatching)
        {
            terminal.WriteLine(NotWatching);
        }

        await Follow(watcher, log, stopping);
        await server.StopAsync(CancellationToken.None);
        return ExitCode.Good;
    }

    private static PreviewHandler HandlerFor(LivePreview preview, BuildOptions options, TextWriter terminal, CancellationToken stopping)
    {
        var paths = new ProblemPaths(options.Input, Environment.CurrentDirectory);
        var overview = new OverviewPage(Path.GetFullPath(options.Input), paths);
        return new PreviewHandler(preview, new EventStream(preview, paths, stopping), new ErrorPage(terminal), overview);
    }

    private static WebApplication Create(PreviewAddress address, PreviewHandler handler)
    {
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Listen(address.Host, address.Port, endpoint => endpoint.Protocols = HttpProtocols.Http1);
            Limit(kestrel.Limits);
        });
        var server = builder.Build();
        server.Run(handler.Answer);
        return server;
    }

    /// <summary>Disconnects clients that send nothing, send slowly or do not read the response.</summary>
    private static void Limit(KestrelServerLimits limits)
    {
        limits.KeepAliveTimeout = TimeSpan.FromSeconds(20);
        limits.RequestHeadersTimeout = TimeSpan.FromSeconds(10);
        limits.MaxRequestBodySize = 16 * 1024;
        limits.MaxConcurrentConnections = 2000;
        limits.MinResponseDataRate = new MinDataRate(bytesPerSecond: 16 * 1024, gracePeriod: TimeSpan.FromSeconds(5));
    }

    private static async Task Start(WebApplication server, PreviewAddress address, CancellationToken stopping)
    {
        try
        {
            await server.StartAsync(stopping);
        }
        catch (IOException taken) when (taken.InnerException is AddressInUseException)
        {
            var other = string.Create(CultureInfo.InvariantCulture, $"{(address.Port < ushort.MaxValue ? address.Port + 1 : 5080)}");
            throw new UsageException(
                $"Poort {address.Port} is al in gebruik; draait 'serve' al in een ander venster? Kies anders een andere poort: --port {other}.");
        }
        catch (SocketException refused)
        {
            throw new UsageException(
                $"De site kan niet op {address.Host} poort {address.Port} gezet worden: {refused.Message}. Kies een andere --port of --host.");
        }
    }

    private static async Task Follow(InputWatcher watcher, PreviewLog log, CancellationToken stopping)
    {
        try
        {
            while (true)
            {
                log.Refresh(await watcher.WaitForChange(() => Tidy(log), stopping));
            }
        }
        catch (OperationCanceledException)
        {
            // Ctrl+C is the normal way to stop a preview.
        }
    }

    /// <summary>
    /// What can wait until nobody does: the check of search, and collecting the memory of earlier sites. With ten thousand pages the second takes as long
    /// as showing a change, and the first longer.
    /// </summary>
    private static void Tidy(PreviewLog log)
    {
        log.CheckSearch();
        GC.Collect(GC.MaxGeneration, GCCollectionMode.Forced, blocking: true, compacting: false);
    }

    /// <summary>With port 0 the system assigns one.</summary>
    private static PreviewAddress Bound(WebApplication server, PreviewAddress address)
    {
        var bound = server.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First();
        return address with { Port = new Uri(bound).Port };
    }

    private static int PagesOf(LivePreview preview) => preview.Current.Site?.PageCount ?? 0;
}
