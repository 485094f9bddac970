using System.Text;
using Kennisbank.Cli.Reporting;
using Microsoft.AspNetCore.Http;

namespace Kennisbank.Cli.Preview;

/// <summary>Notifies browsers of changes by server-sent events.</summary>
internal sealed class EventStream(LivePreview preview, ProblemPaths paths, CancellationToken stopping)
{
    /// <summary>A regular comment detects that the browser has disconnected.</summary>
    private static readonly TimeSpan Heartbeat = TimeSpan.FromSeconds(20);

    /// <summary>The newest event, shared by all listeners.</summary>
    private volatile SentEvent _last = new(null, []);

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
            // The browser disconnected, or the server is stopping.
        }
    }

    private byte[] TextOf(PreviewState state)
    {
        var last = _last;
        if (!ReferenceEquals(last.State, state))
        {
            _last = last = new SentEvent(state, Encoding.UTF8.GetBytes($"data: {PreviewEvent.Of(state, paths).ToJson()}\n\n"));
        }

        return last.Text;
    }

    private static async Task Write(HttpResponse response, byte[] text, CancellationToken ending)
    {
        await response.Body.WriteAsync(text, ending);
        await response.Body.FlushAsync(ending);
    }

    private sealed record SentEvent(PreviewState? State, byte[] Text);
}
