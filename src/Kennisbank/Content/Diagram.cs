namespace Kennisbank.Content;

/// <summary>
/// A figure that the site draws itself, from the words in its data file. Each kind is a record of its own with just what
/// its drawing shows; there are no more kinds than these.
/// </summary>
public abstract record Diagram(DiagramHead Head);

/// <summary>What every figure has, whatever its kind.</summary>
/// <param name="Description">What there is to see, for who does not see it.</param>
/// <param name="Number">Of the figure in its source.</param>
/// <param name="Place">Where in the source it stands.</param>
public sealed record DiagramHead(string Title, string Description, int Number, Reference Source, string Place);

/// <summary>Numbered points, one under the other.</summary>
public sealed record ListDiagram(DiagramHead Head, IReadOnlyList<string> Items) : Diagram(Head);

/// <summary>Circles around each other.</summary>
/// <param name="Shells">From the inside out.</param>
public sealed record ShellDiagram(DiagramHead Head, IReadOnlyList<string> Shells) : Diagram(Head);

/// <summary>Boxes in rows, with arrows from each row to the next.</summary>
/// <param name="GoesBothWays">Whether the arrows have two heads; boxes beside each other then have one between them too.</param>
public sealed record RowDiagram(DiagramHead Head, IReadOnlyList<DiagramRow> Rows, bool GoesBothWays) : Diagram(Head);

/// <param name="Frame">The name of the frame around this row and its neighbours with the same name; null without one.</param>
/// <param name="IsCore">Whether this is what the figure turns on.</param>
/// <param name="IsLoose">Whether boxes beside each other have nothing to do with each other, and so no arrow between them.</param>
/// <param name="Boxes">One or two.</param>
public sealed record DiagramRow(string? Frame, bool IsCore, bool IsLoose, IReadOnlyList<DiagramBox> Boxes);

public sealed record DiagramBox(string Name, string? Text);

/// <summary>How things go in time: a sketch of an argument, which has no numbers.</summary>
/// <param name="Moments">In order of time; each line has a course between every two of them.</param>
public sealed record TrendDiagram(
    DiagramHead Head, string HeightName, string TimeName, IReadOnlyList<string> Moments, IReadOnlyList<TrendLine> Lines) : Diagram(Head);

public sealed record TrendLine(string Name, TrendStart Start, IReadOnlyList<Trend> Course);

/// <summary>How high a line begins, next to the others.</summary>
public enum TrendStart
{
    Laag,
    Midden,
    Hoog,
}

/// <summary>What a line does between two moments.</summary>
public enum Trend
{
    Gelijk,
    Daalt,
    Stijgt,
}

/// <summary>What goes together on each place of a scale between two ends.</summary>
/// <param name="Rows">From one end to the other; each has a text for every column.</param>
public sealed record ScaleDiagram(
    DiagramHead Head, string From, string To, IReadOnlyList<string> Columns, IReadOnlyList<IReadOnlyList<string>> Rows) : Diagram(Head);
