using Microsoft.AspNetCore.StaticFiles;

namespace Kennisbank.Cli.Preview;

/// <summary>Content types by file extension, as web hosts send them.</summary>
internal static class MediaTypes
{
    private static readonly FileExtensionContentTypeProvider Known = new()
    {
        Mappings = { [".md"] = "text/markdown", [".xml"] = "application/xml" },
    };

    public static string Of(string path) => !Known.TryGetContentType(path, out var type) ? "application/octet-stream"
        : type.StartsWith("text/", StringComparison.Ordinal) || type is "application/json" or "application/manifest+json" or "application/xml"
            ? $"{type}; charset=utf-8"
            : type;
}
