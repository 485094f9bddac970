namespace Kennisbank.Diagnostics;

/// <summary>A place in a file under <c>input/</c>, or the file as a whole.</summary>
/// <param name="File">Path relative to the input folder, with forward slashes.</param>
/// <param name="Position">Null for the file as a whole.</param>
public readonly record struct Location(string File, Position? Position = null) : IComparable<Location>
{
    public Location(string file, int line, int column = 1)
        : this(file, new Position(line, column))
    {
    }

    /// <summary>The location at the end of a piece of text.</summary>
    /// <param name="before">Everything in the text before the location.</param>
    /// <param name="firstLine">Line of the file on which the text begins.</param>
    internal static Location After(string file, ReadOnlySpan<char> before, int firstLine = 1) =>
        new(file, firstLine + before.Count('\n'), before.Length - before.LastIndexOf('\n'));

    /// <summary>Whether both are on one line of the same file.</summary>
    internal bool SharesLineWith(Location other) =>
        File == other.File && Position is { } place && other.Position is { } otherPlace && place.Line == otherPlace.Line;

    /// <summary>A file as a whole comes before every place in it.</summary>
    public int CompareTo(Location other)
    {
        var byFile = string.CompareOrdinal(File, other.File);
        return byFile != 0 ? byFile : Nullable.Compare(Position, other.Position);
    }

    public static bool operator <(Location left, Location right) => left.CompareTo(right) < 0;

    public static bool operator >(Location left, Location right) => left.CompareTo(right) > 0;

    public static bool operator <=(Location left, Location right) => left.CompareTo(right) <= 0;

    public static bool operator >=(Location left, Location right) => left.CompareTo(right) >= 0;

    public override string ToString() => Position is { } place ? $"{File}({place.Line},{place.Column})" : File;
}
