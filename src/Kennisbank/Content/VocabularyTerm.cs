namespace Kennisbank.Content;

/// <summary>An entry of one of the closed lists: a theme, a role or a municipality.</summary>
/// <param name="Detail">A theme's or role's description, a municipality's province.</param>
public sealed record VocabularyTerm(string Slug, string Title, string Detail);

/// <summary>The closed lists that tags are checked against; each in the order of its file.</summary>
public sealed record Vocabularies(
    IReadOnlyList<VocabularyTerm> Themes,
    IReadOnlyList<VocabularyTerm> Roles,
    IReadOnlyList<VocabularyTerm> Municipalities);
