namespace Kennisbank.Diagnostics;

/// <summary>A place in a file under <c>input/</c>. Lines and columns count from 1.</summary>
/// <param name="File">Path relative to the input folder, with forward slashes.</param>
public readonly record struct Location(string File, int Line = 1, int Column = 1) : IComparable<Location>
{
    /// <summary>The location at the end of a piece of text.</summary>
    /// <param name="before">Everything in the text before the location.</param>
    /// <param name="firstLine">Line of the file on which the text begins.</param>
    internal static Location After(string file, ReadOnlySpan<char> before, int firstLine = 1) =>
        new(file, firstLine + before.Count('\n'), before.Length - before.LastIndexOf('\n'));

    public int CompareTo(Location other)
    {
        var byFile = string.CompareOrdinal(File, other.File);
        if (byFile != 0)
        {
            return byFile;
        }

        return Line != other.Line ? Line.CompareTo(other.Line) : Column.CompareTo(other.Column);
    }

    public static bool operator <(Location left, Location right) => left.CompareTo(right) < 0;

    public static bool operator >(Location left, Location right) => left.CompareTo(right) > 0;

    public static bool operator <=(Location left, Location right) => left.CompareTo(right) <= 0;

    public static bool operator >=(Location left, Location right) => left.CompareTo(right) >= 0;

    public override string ToString() => $"{File}({Line},{Column})";
}
