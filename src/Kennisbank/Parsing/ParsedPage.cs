using Kennisbank.Diagnostics;

namespace Kennisbank.Parsing;

/// <summary>A file of content, taken apart: its keys and its text. Nothing is known yet about what they mean.</summary>
public sealed record ParsedPage(string File, YamlMap FrontMatter, Body Body, IReadOnlyList<Problem> Problems);
