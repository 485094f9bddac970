using Kennisbank.Diagnostics;

namespace Kennisbank.Parsing;

/// <summary>A file of content, taken apart: its keys and its text. Nothing is known yet about what they mean.</summary>
/// <param name="IsReadable">False when the keys could not be read; then the problems say why, and no key is complained about.</param>
public sealed record ParsedPage(string File, YamlMap FrontMatter, Body Body, IReadOnlyList<Problem> Problems, bool IsReadable = true);
