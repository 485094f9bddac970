using System.Text;
using Kennisbank.Cli.Reporting;
using Microsoft.AspNetCore.Http;

namespace Kennisbank.Cli.Preview;

/// <summary>Tells a browser of each change, as server-sent events over a response that stays open.</summary>
internal sealed class EventStream(LivePreview preview, ProblemPaths paths, CancellationToken stopping)
{
    /// <summary>A word now and then shows that the browser still listens.</summary>
    private static readonly TimeSpan Heartbeat = TimeSpan.FromSeconds(20);

    /// <summary>The newest that was told; the same for all who listen.</summary>
    private volatile Told _told = new(null, []);

    public async Task Send(HttpContext context)
    {
        using var ending = CancellationTokenSource.CreateLinkedTokenSource(context.RequestAborted, stopping);
        context.Response.ContentType = "text/event-stream; charset=utf-8";
        context.Response.Headers.CacheControl = "no-store";
        try
        {
            while (true)
            {
                var changed = preview.Changed;
                await Write(context.Response, TextOf(preview.Current), ending.Token);
                while (await Task.WhenAny(changed, Task.Delay(Heartbeat, ending.Token)) != changed)
                {
                    await Write(context.Response, ":\n\n"u8.ToArray(), ending.Token);
                }
            }
        }
        catch (OperationCanceledException)
        {
            // The browser left, or the server stops.
        }
    }

    private byte[] TextOf(PreviewState state)
    {
        var told = _told;
        if (!ReferenceEquals(told.State, state))
        {
            _told = told = new Told(state, Encoding.UTF8.GetBytes($"data: {PreviewEvent.Of(state, paths).ToJson()}\n\n"));
        }

        return told.Text;
    }

    private static async Task Write(HttpResponse response, byte[] text, CancellationToken ending)
    {
        await response.Body.WriteAsync(text, ending);
        await response.Body.FlushAsync(ending);
    }

    private sealed record Told(PreviewState? State, byte[] Text);
}
