namespace Kennisbank.Views.Diagrams;

/// <summary>A figure as text: the same words as the drawing, for who reads or hears them.</summary>
/// <param name="Lead">How the words hang together; empty when that goes without saying.</param>
internal abstract record Outline(string Lead);

internal sealed record OutlineList(string Lead, bool IsOrdered, IReadOnlyList<OutlineItem> Items) : Outline(Lead);

/// <param name="Parts">What falls under the item.</param>
internal sealed record OutlineItem(string Text, IReadOnlyList<string> Parts);

internal sealed record OutlineTable(string Lead, IReadOnlyList<string> Head, IReadOnlyList<IReadOnlyList<string>> Rows) : Outline(Lead);
