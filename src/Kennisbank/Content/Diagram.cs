namespace Kennisbank.Content;

/// <summary>
/// A figure that the site draws itself, from the words in its data file. Each kind is a record of its own with only what
/// its drawing shows; this is the complete list.
/// </summary>
public abstract record Diagram(DiagramHead Head);

/// <summary>What every figure has, whatever its kind.</summary>
/// <param name="Description">Text alternative.</param>
/// <param name="Number">Number of the figure in its source.</param>
/// <param name="Place">Place in the source.</param>
public sealed record DiagramHead(string Title, string Description, int Number, Reference Source, string Place);

/// <summary>Numbered points, one below the other.</summary>
public sealed record ListDiagram(DiagramHead Head, IReadOnlyList<string> Items) : Diagram(Head);

/// <summary>Nested circles.</summary>
/// <param name="Shells">From the inside out.</param>
public sealed record ShellDiagram(DiagramHead Head, IReadOnlyList<string> Shells) : Diagram(Head);

/// <summary>Boxes in rows, with arrows from each row to the next.</summary>
/// <param name="GoesBothWays">Whether the arrows have two heads; boxes side by side are then joined by one too.</param>
public sealed record RowDiagram(DiagramHead Head, IReadOnlyList<DiagramRow> Rows, bool GoesBothWays) : Diagram(Head);

/// <param name="Frame">The name of the frame around this row and its neighbours with the same name; null without a frame.</param>
/// <param name="IsCore">Whether this is the core of the figure.</param>
/// <param name="IsLoose">Whether boxes side by side are unrelated, and so not joined by an arrow.</param>
/// <param name="Boxes">One or two.</param>
public sealed record DiagramRow(string? Frame, bool IsCore, bool IsLoose, IReadOnlyList<DiagramBox> Boxes);

public sealed record DiagramBox(string Name, string? Text);

/// <summary>Developments over time: a sketch of an argument, without numbers.</summary>
/// <param name="Moments">In chronological order; each line has a course between every two of them.</param>
public sealed record TrendDiagram(
    DiagramHead Head, string HeightName, string TimeName, IReadOnlyList<string> Moments, IReadOnlyList<TrendLine> Lines) : Diagram(Head);

public sealed record TrendLine(string Name, TrendStart Start, IReadOnlyList<Trend> Course);

/// <summary>The height at which a line starts, relative to the others.</summary>
public enum TrendStart
{
    Low,
    Middle,
    High,
}

/// <summary>What a line does between two moments.</summary>
public enum Trend
{
    StaysLevel,
    Falls,
    Rises,
}

/// <summary>What belongs to each position on a scale between two extremes.</summary>
/// <param name="Rows">From one end to the other; each has a text for every column.</param>
public sealed record ScaleDiagram(
    DiagramHead Head, string From, string To, IReadOnlyList<string> Columns, IReadOnlyList<IReadOnlyList<string>> Rows) : Diagram(Head);
