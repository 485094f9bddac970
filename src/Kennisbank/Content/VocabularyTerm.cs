using Kennisbank.Diagnostics;

namespace Kennisbank.Content;

/// <summary>An entry of one of the closed lists: a theme, a role or a municipality.</summary>
/// <param name="Detail">The description of a theme or role, the province of a municipality.</param>
/// <param name="At">Its location in the file.</param>
/// <param name="Place">Location of a municipality; null when it is not given, and for a theme or role.</param>
public sealed record VocabularyTerm(string Slug, string Title, string Detail, Location At, Coordinates? Place = null);

/// <summary>One of the closed lists, in the order of its file.</summary>
/// <param name="IsPartial">Whether part of the file could not be read; then a name that is not in the list may be valid.</param>
public sealed record Vocabulary(IReadOnlyList<VocabularyTerm> Terms, bool IsPartial = false);

/// <summary>The closed lists that tags are checked against.</summary>
public sealed record Vocabularies(
    Vocabulary Themes,
    Vocabulary Roles,
    Vocabulary Municipalities);
