namespace Kennisbank.Model;

/// <summary>An address that the site has now.</summary>
/// <param name="Path">From the root, with slashes at both ends.</param>
/// <param name="PageId">The id of the page there; empty for a list.</param>
public sealed record SiteAddress(string Path, string PageId);
