namespace Kennisbank.Typing.Privacy;

/// <summary>A place in a text that may give somebody away.</summary>
/// <param name="Start">Index of the first character.</param>
internal sealed record PrivacyFinding(PrivacyRule Rule, int Start, string Text);
