namespace Kennisbank.Typing.Privacy;

/// <summary>A place in a text that may identify somebody.</summary>
/// <param name="Start">Index of the first character.</param>
internal sealed record PrivacyFinding(PrivacyRule Rule, int Start, string Text);
