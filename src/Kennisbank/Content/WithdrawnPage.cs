using Kennisbank.Diagnostics;

namespace Kennisbank.Content;

/// <summary>
/// A case or story that was withdrawn on request. Holds only what its notice needs, so that nothing else of it can appear
/// anywhere.
/// </summary>
/// <param name="File">Path under <c>input/</c>.</param>
/// <param name="Slug">The last part of the address, where the notice is.</param>
/// <param name="Id">Short permanent id, in <c>/k/ID/</c>; empty only when the file has an error.</param>
/// <param name="Since">The day on which it was withdrawn.</param>
/// <param name="SinceAt">Location of that day in the file.</param>
public sealed record WithdrawnPage(ContentType Type, string File, string Slug, string Id, DateOnly Since, Location SinceAt)
{
    /// <summary>For a page that named it: what is gone and since when, and nothing else of it.</summary>
    public string InWords =>
        $"{(Type == ContentType.Casus ? "Een casus die hier stond, is" : "Een verhaal dat hier stond, is")} op {DutchDate.Of(Since)} weggehaald.";

    /// <summary>The name by which other pages refer to this one: <c>folder/slug</c>.</summary>
    public string Name => $"{Type.Folder()}/{Slug}";

    public UrlPath Url => UrlPath.Of(Type.Profile().Segment, Slug);
}
