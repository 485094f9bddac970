using Microsoft.AspNetCore.Http;

namespace Kennisbank.Browser.Tests.RealSite;

/// <summary>What the server delays halfway through a response.</summary>
public enum SlowLoad
{
    None,

    /// <summary>The page itself, as over a bad connection.</summary>
    Page,

    /// <summary>All resources of the page, each kind until after the page could have been painted without it.</summary>
    Files,
}

internal static class SlowLoads
{
    /// <summary>The header with which a browser tells the server how slow to be.</summary>
    public const string Header = "x-slow-load";

    public static SlowLoad AskedFor(IHeaderDictionary headers) => Enum.TryParse<SlowLoad>(headers[Header], out var asked) ? asked : SlowLoad.None;

    public static TimeSpan PauseIn(this SlowLoad slow, string file) => TimeSpan.FromMilliseconds((slow, Path.GetExtension(file)) switch
    {
        (SlowLoad.Page, ".html") => 150,
        (SlowLoad.Files, ".css") => 50,
        (SlowLoad.Files, ".woff2") => 150,
        (SlowLoad.Files, ".json") => 200,
        (SlowLoad.Files, ".js") => 300,
        _ => 0,
    });
}
