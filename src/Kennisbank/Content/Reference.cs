using Kennisbank.Diagnostics;

namespace Kennisbank.Content;

/// <summary>A reference by name to something else, not yet resolved.</summary>
/// <param name="Target">As written: a slug, or <c>folder/slug</c>.</param>
public readonly record struct Reference(string Target, Location At);

/// <summary>A reference to a source, with the place in it, as written.</summary>
public sealed record SourceReference(Reference Source, string Place);
