using Kennisbank.Diagnostics;

namespace Kennisbank.Content;

/// <summary>A line of <c>permalinks.yml</c>: an address that was published once.</summary>
/// <param name="Path">Root-relative, with slashes at both ends.</param>
/// <param name="PageId">The id of the page that was there; empty for a list.</param>
public sealed record PublishedPath(string Path, string PageId, Location At);

/// <summary>A line of <c>omleidingen.yml</c>: an old address and where it leads now.</summary>
public sealed record RedirectLine(string From, string To, Location At);

/// <summary>The addresses of the past.</summary>
/// <param name="IsComplete">False when one of the two files could not be read; what seems missing may be in there.</param>
public sealed record AddressBook(IReadOnlyList<PublishedPath> Published, IReadOnlyList<RedirectLine> Redirects, bool IsComplete = true);
