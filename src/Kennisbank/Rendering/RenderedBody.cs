using Kennisbank.Linking;

namespace Kennisbank.Rendering;

/// <summary>The text of a page as it is shown.</summary>
/// <param name="Html">Safe to write as it is: raw HTML cannot stand in it.</param>
/// <param name="Terms">The terms of the glossary that the text uses, in order of first use.</param>
public sealed record RenderedBody(string Html, IReadOnlyList<Page> Terms);
