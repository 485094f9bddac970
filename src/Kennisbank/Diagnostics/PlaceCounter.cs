namespace Kennisbank.Diagnostics;

/// <summary>Computes lines and columns of successive indexes in one pass, so that thousands of problems do not scan the text thousands of times.</summary>
internal sealed class PlaceCounter(string file, string text)
{
    private int _at;
    private Position _place = Position.Start;

    /// <param name="index">Index in the text; must not decrease between calls.</param>
    public Location Of(int index)
    {
        var between = text.AsSpan(_at..index);
        var lines = between.Count('\n');
        var column = lines == 0 ? _place.Column + between.Length : between.Length - between.LastIndexOf('\n');
        (_at, _place) = (index, new Position(_place.Line + lines, column));
        return new Location(file, _place);
    }
}
