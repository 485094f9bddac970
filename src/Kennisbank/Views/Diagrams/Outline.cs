namespace Kennisbank.Views.Diagrams;

/// <summary>A figure as text with the same words as the drawing.</summary>
/// <param name="Lead">How the items are related; empty when that is obvious.</param>
internal abstract record Outline(string Lead);

internal sealed record OutlineList(string Lead, bool IsOrdered, IReadOnlyList<OutlineItem> Items) : Outline(Lead);

/// <param name="Parts">Nested items.</param>
internal sealed record OutlineItem(string Text, IReadOnlyList<string> Parts);

internal sealed record OutlineTable(string Lead, IReadOnlyList<string> Head, IReadOnlyList<IReadOnlyList<string>> Rows) : Outline(Lead);
