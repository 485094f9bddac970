namespace Kennisbank.Content;

/// <summary>An entry of one of the closed lists: a theme, a role or a municipality.</summary>
/// <param name="Detail">A theme's or role's description, a municipality's province.</param>
/// <param name="Place">Where a municipality lies; null when that is not given, and for a theme or role.</param>
public sealed record VocabularyTerm(string Slug, string Title, string Detail, Coordinates? Place = null);

/// <summary>One of the closed lists, in the order of its file.</summary>
/// <param name="IsPartial">Whether some of the file could not be read; a name that is not in the list may be right.</param>
public sealed record Vocabulary(IReadOnlyList<VocabularyTerm> Terms, bool IsPartial = false);

/// <summary>The closed lists that tags are checked against.</summary>
public sealed record Vocabularies(
    Vocabulary Themes,
    Vocabulary Roles,
    Vocabulary Municipalities);
