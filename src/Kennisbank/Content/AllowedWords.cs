using Kennisbank.Diagnostics;

namespace Kennisbank.Content;

/// <summary>Words that match a privacy rule but that the editors found to identify nobody.</summary>
public sealed record AllowedWords(string Text, Location At);
