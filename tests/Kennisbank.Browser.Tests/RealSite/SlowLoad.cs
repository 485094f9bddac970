using Microsoft.AspNetCore.Http;

namespace Kennisbank.Browser.Tests.RealSite;

/// <summary>What stops half-way for a moment when a browser asks for it.</summary>
public enum SlowLoad
{
    None,

    /// <summary>The page itself, as over a bad connection.</summary>
    Page,

    /// <summary>All that the page asks for, each kind of file until after the moment in which the page could be drawn without it.</summary>
    Files,
}

internal static class SlowLoads
{
    /// <summary>With this header a browser tells the server how slow it must be.</summary>
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
