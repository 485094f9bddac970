using Kennisbank.Cli.Reporting;
using Microsoft.AspNetCore.Http;

namespace Kennisbank.Cli.Preview;

/// <summary>Tells a browser of each change, as server-sent events over a response that stays open.</summary>
internal sealed class EventStream(LivePreview preview, ProblemPaths paths, CancellationToken stopping)
{
    /// <summary>A word now and then shows that the browser still listens.</summary>
    private static readonly TimeSpan Heartbeat = TimeSpan.FromSeconds(20);

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
                await Write(context.Response, $"data: {PreviewEvent.Of(preview.Current, paths).ToJson()}\n\n", ending.Token);
                while (await Task.WhenAny(changed, Task.Delay(Heartbeat, ending.Token)) != changed)
                {
                    await Write(context.Response, ":\n\n", ending.Token);
                }
            }
        }
        catch (OperationCanceledException)
        {
            // The browser left, or the server stops.
        }
    }

    private static async Task Write(HttpResponse response, string text, CancellationToken ending)
    {
        await response.WriteAsync(text, ending);
        await response.Body.FlushAsync(ending);
    }
}
