namespace Kennisbank.Views;

/// <summary>A name and what it holds, for a <c>meta</c> element.</summary>
public sealed record MetaTag(string Name, string Content);
