using Kennisbank.Content;

namespace Kennisbank.Search;

/// <summary>Somewhere to go that is not a page of content: a list, an overview or a tool. Search finds it by its names.</summary>
/// <param name="Kind">What it is, as readers call it: "thema".</param>
/// <param name="Description">May be empty.</param>
/// <param name="OtherNames">What it is called elsewhere on the site.</param>
public sealed record Place(UrlPath Url, string Title, string Kind, string Description, IReadOnlyList<string> OtherNames);
