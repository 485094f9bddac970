namespace Kennisbank.Diagnostics;

/// <summary>Lines and columns of one place after another, so that a text with thousands of them is gone through once.</summary>
internal sealed class PlaceCounter(string file, string text)
{
    private int _at;
    private Location _place = new(file);

    /// <param name="index">In the text; not before that of the last time.</param>
    public Location Of(int index)
    {
        var between = text.AsSpan(_at..index);
        var lines = between.Count('\n');
        var column = lines == 0 ? _place.Column + between.Length : between.Length - between.LastIndexOf('\n');
        (_at, _place) = (index, new Location(file, _place.Line + lines, column));
        return _place;
    }
}
