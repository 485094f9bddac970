using Kennisbank.Diagnostics;

namespace Kennisbank.Content;

/// <summary>One sentence or a few that readers see, from a key instead of the text.</summary>
/// <param name="Key">The key that holds it.</param>
public sealed record KeyText(string Key, string Text, Location At);
