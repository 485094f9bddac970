using Kennisbank.Diagnostics;

namespace Kennisbank.Content;

/// <summary>
/// A case or story that somebody asked us to take away. Only what its notice needs is left of it, so nothing else of it can turn
/// up anywhere.
/// </summary>
/// <param name="File">Path under <c>input/</c>.</param>
/// <param name="Slug">The last part of the address, at which the notice stands.</param>
/// <param name="Id">Short permanent name behind <c>/k/ID/</c>; empty only when the file has an error.</param>
/// <param name="Since">The day on which it was taken away.</param>
/// <param name="SinceAt">Where that day stands in the file.</param>
public sealed record WithdrawnPage(ContentType Type, string File, string Slug, string Id, DateOnly Since, Location SinceAt)
{
    /// <summary>How other pages name this one: <c>folder/slug</c>.</summary>
    public string Name => $"{Type.Folder()}/{Slug}";

    public UrlPath Url => UrlPath.Of(Type.Folder(), Slug);
}
