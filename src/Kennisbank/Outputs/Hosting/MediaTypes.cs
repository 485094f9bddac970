using Kennisbank.Model;

namespace Kennisbank.Outputs.Hosting;

/// <summary>The content type of every kind of file of a site.</summary>
public static class MediaTypes
{
    /// <summary>Of a file that is not the site's own.</summary>
    public static MediaType Unknown { get; } = new("application/octet-stream", IsText: false);

    /// <summary>By file extension. The search index (bin) is compressed already.</summary>
    public static IReadOnlyDictionary<string, MediaType> ByExtension { get; } = new SortedDictionary<string, MediaType>(StringComparer.Ordinal)
    {
        ["bib"] = new("text/x-bibtex", IsText: true),
        ["bin"] = new("application/octet-stream", IsText: false),
        ["css"] = new("text/css", IsText: true),
        ["csv"] = new("text/csv", IsText: true),
        ["epub"] = new("application/epub+zip", IsText: false),
        ["gif"] = new("image/gif", IsText: false),
        ["html"] = new("text/html", IsText: true),
        ["ico"] = new("image/vnd.microsoft.icon", IsText: false),
        ["jpeg"] = new("image/jpeg", IsText: false),
        ["jpg"] = new("image/jpeg", IsText: false),
        ["js"] = new("text/javascript", IsText: true),
        ["json"] = new("application/json", IsText: true),
        ["md"] = new("text/markdown", IsText: true),
        ["png"] = new("image/png", IsText: false),
        ["svg"] = new("image/svg+xml", IsText: false) { IsDense = false },
        ["txt"] = new("text/plain", IsText: true),
        ["webmanifest"] = new("application/manifest+json", IsText: true),
        ["webp"] = new("image/webp", IsText: false),
        ["woff2"] = new("font/woff2", IsText: false),
        ["xml"] = new("application/xml", IsText: true),
    };

    /// <summary>By the end of the path, for files whose extension does not suffice. These come first.</summary>
    public static IReadOnlyList<(string Ending, MediaType Type)> ByEnding { get; } =
    [
        ("feed.xml", new("application/atom+xml", IsText: true)),
        (WellKnown.OpenSearch, new("application/opensearchdescription+xml", IsText: true)),
    ];

    /// <param name="path">Of a file in the output folder, or of a request for one, root-relative.</param>
    public static MediaType Of(string path)
    {
        var request = path.StartsWith('/') ? path : "/" + path;
        foreach (var (ending, type) in ByEnding)
        {
            if (request.EndsWith(ending, StringComparison.Ordinal))
            {
                return type;
            }
        }

        return request.EndsWith('/') ? ByExtension["html"] : ByExtension.GetValueOrDefault(Path.GetExtension(request).TrimStart('.'), Unknown);
    }
}

/// <param name="Name">Without parameters.</param>
/// <param name="IsText">Whether the header must name UTF-8 as its encoding.</param>
public sealed record MediaType(string Name, bool IsText)
{
    /// <summary>Whether compression gains nothing.</summary>
    public bool IsDense { get; init; } = !IsText;

    /// <summary>As a header says it.</summary>
    public string Header => IsText ? $"{Name}; charset=utf-8" : Name;

    public override string ToString() => Header;
}
