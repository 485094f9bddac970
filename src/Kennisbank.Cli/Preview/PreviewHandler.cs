using System.Net;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Extensions;
using Microsoft.Net.Http.Headers;

namespace Kennisbank.Cli.Preview;

/// <summary>Answers every request to the preview server.</summary>
internal sealed class PreviewHandler(LivePreview preview, EventStream events, ErrorPage errors, OverviewPage overview)
{
    public Task Answer(HttpContext context)
    {
        var path = context.Request.Path.Value ?? "/";
        var state = preview.Current;
        foreach (var (name, value) in PreviewHeaders.For(path))
        {
            context.Response.Headers[name] = value;
        }

        if (!HostCheck.IsThisComputer(context.Request.Host))
        {
            return Send(
                context,
                StatusCodes.Status403Forbidden,
                "tekst.txt",
                "Deze voorvertoning is alleen te zien op http://localhost, of op het netwerkadres van deze computer.\n"u8.ToArray());
        }

        if (!HttpMethods.IsGet(context.Request.Method) && !HttpMethods.IsHead(context.Request.Method))
        {
            context.Response.Headers.Allow = "GET, HEAD";
            return Send(context, StatusCodes.Status405MethodNotAllowed, "tekst.txt", "Hier kunt u alleen lezen.\n"u8.ToArray());
        }

        // The script compares this with the current version: a change between loading and connecting is not missed.
        context.Response.Headers["Server-Timing"] = $"versie;desc=\"{state.Version}\"";
        return path.StartsWith(BrowserFiles.Prefix, StringComparison.Ordinal) ? AnswerOwn(context, path) : AnswerSite(context, path, state);
    }

    private Task AnswerOwn(HttpContext context, string path)
    {
        if (path == BrowserFiles.EventsPath && HttpMethods.IsGet(context.Request.Method))
        {
            return events.Send(context);
        }

        return BrowserFiles.Find(path) is { } content
            ? Send(context, StatusCodes.Status200OK, path, content)
            : Send(context, StatusCodes.Status404NotFound, "tekst.txt", "Hier staat niets.\n"u8.ToArray());
    }

    private Task AnswerSite(HttpContext context, string path, PreviewState state)
    {
        try
        {
            return state.Site switch
            {
                null => Send(context, StatusCodes.Status500InternalServerError, "fout.html", errors.For(path, state.Failure)),
                var site when path == OverviewPage.Address && IsOnThisComputer(context) =>
                    Send(context, StatusCodes.Status200OK, "overzicht.html", overview.For(site.Overview)),
                var site => Answer(context, site, site.Find(path)),
            };
        }
        catch (Exception failure)
        {
            // A page that cannot be rendered must not break the others.
            return Send(context, StatusCodes.Status500InternalServerError, "fout.html", errors.For(path, failure));
        }
    }

    /// <summary>Whoever else may see the site, on a network, has no business with files of this computer.</summary>
    private static bool IsOnThisComputer(HttpContext context) => context.Connection.RemoteIpAddress is { } client && IPAddress.IsLoopback(client);

    private static Task Answer(HttpContext context, PreviewSite site, PreviewAnswer answer)
    {
        switch (answer)
        {
            case PreviewAnswer.File file:
                return SendFile(context, file.Output.Path, site.Render(file.Output));
            case PreviewAnswer.Redirect redirect:
                context.Response.StatusCode = redirect.Status;
                context.Response.Headers.Location = UriHelper.BuildRelative(default, redirect.To, context.Request.QueryString);
                return Task.CompletedTask;
            default:
                return Send(context, StatusCodes.Status404NotFound, "404.html", site.NotFoundPage is { } page ? site.Render(page).Content : []);
        }
    }

    /// <summary>The whole file, or the requested range.</summary>
    private static Task SendFile(HttpContext context, string name, RenderedFile file)
    {
        SetHeaders(context.Response, StatusCodes.Status200OK, name);

        // Never 304 for a page, because the response carries the version that the script checks.
        context.Request.Headers.IfNoneMatch = default;

        // Only byte ranges are supported, and the framework does not check the unit.
        if (!context.Request.Headers.Range.ToString().StartsWith("bytes=", StringComparison.OrdinalIgnoreCase))
        {
            context.Request.Headers.Range = default;
        }

        var tag = new EntityTagHeaderValue($"\"{file.Tag}\"");
        return TypedResults.Stream(new MemoryStream(file.Content), context.Response.ContentType, entityTag: tag, enableRangeProcessing: true)
            .ExecuteAsync(context);
    }

    private static Task Send(HttpContext context, int status, string name, byte[] content)
    {
        SetHeaders(context.Response, status, name);
        context.Response.StatusCode = status;
        context.Response.ContentLength = content.Length;

        // In chunks: a single write would stay in memory for as long as a client does not read.
        return HttpMethods.IsHead(context.Request.Method) ? Task.CompletedTask : new MemoryStream(content).CopyToAsync(context.Response.Body);
    }

    private static void SetHeaders(HttpResponse response, int status, string name)
    {
        // Production headers for content type and caching take precedence; otherwise the browser must revalidate.
        response.ContentType ??= MediaTypes.Of(name);
        if (response.Headers.CacheControl.Count == 0 || status != StatusCodes.Status200OK)
        {
            response.Headers.CacheControl = "no-cache";
        }
    }
}
