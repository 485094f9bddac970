namespace Kennisbank.Model;

/// <summary>A current address of the site.</summary>
/// <param name="Path">Root-relative, with slashes at both ends.</param>
/// <param name="PageId">The id of the page there; empty for a list.</param>
public sealed record SiteAddress(string Path, string PageId);
