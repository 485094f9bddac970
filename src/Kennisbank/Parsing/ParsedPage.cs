using Kennisbank.Diagnostics;

namespace Kennisbank.Parsing;

/// <summary>A content file, split into keys and text, which are not yet interpreted.</summary>
public sealed record ParsedPage(string File, YamlMap FrontMatter, Body Body, IReadOnlyList<Problem> Problems);
