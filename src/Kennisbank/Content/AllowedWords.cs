using Kennisbank.Diagnostics;

namespace Kennisbank.Content;

/// <summary>Words that seem to give somebody away, and of which the editors found that they do not.</summary>
public sealed record AllowedWords(string Text, Location At);
