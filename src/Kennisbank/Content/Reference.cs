using Kennisbank.Diagnostics;

namespace Kennisbank.Content;

/// <summary>A name that content uses for something else, not yet looked up.</summary>
/// <param name="Target">As written: a slug, or <c>folder/slug</c>.</param>
public readonly record struct Reference(string Target, Location At);

/// <summary>A source and the place in it, as written.</summary>
public sealed record SourceReference(Reference Source, string Place);
