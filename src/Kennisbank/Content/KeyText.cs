using Kennisbank.Diagnostics;

namespace Kennisbank.Content;

/// <summary>A sentence, or a few, that readers see and that stands under a key instead of in the text.</summary>
/// <param name="Key">The key that it stands behind.</param>
public sealed record KeyText(string Key, string Text, Location At);
