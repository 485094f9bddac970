namespace Kennisbank.Views;

/// <summary>Policies for browsers that a page states in its head.</summary>
/// <param name="Content">What it may load, as a content security policy.</param>
/// <param name="EmbedContent">The same of an embed.</param>
/// <param name="Referrer">What other sites see of where a visitor came from.</param>
public sealed record PagePolicies(string Content, string EmbedContent, string Referrer);
