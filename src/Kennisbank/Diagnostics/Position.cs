namespace Kennisbank.Diagnostics;

/// <summary>A place in a text. Lines and columns count from 1.</summary>
public readonly record struct Position(int Line, int Column) : IComparable<Position>
{
    public static Position Start { get; } = new(1, 1);

    public int CompareTo(Position other) => Line != other.Line ? Line.CompareTo(other.Line) : Column.CompareTo(other.Column);

    public static bool operator <(Position left, Position right) => left.CompareTo(right) < 0;

    public static bool operator >(Position left, Position right) => left.CompareTo(right) > 0;

    public static bool operator <=(Position left, Position right) => left.CompareTo(right) <= 0;

    public static bool operator >=(Position left, Position right) => left.CompareTo(right) >= 0;
}
