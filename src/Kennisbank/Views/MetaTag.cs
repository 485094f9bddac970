namespace Kennisbank.Views;

/// <summary>The name and content of a <c>meta</c> element.</summary>
public sealed record MetaTag(string Name, string Content);
