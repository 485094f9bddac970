namespace Kennisbank.Cli.Commands;

/// <summary>Fills in texts with <c>{{names}}</c>.</summary>
internal static class Placeholders
{
    /// <summary>In one pass, so that braces in a value are not replaced.</summary>
    public static string Fill(string text, IReadOnlyDictionary<string, string> values)
    {
        var pieces = text.Split("{{");
        return pieces[0] + string.Concat(pieces.Skip(1).Select(piece =>
        {
            var end = piece.IndexOf("}}", StringComparison.Ordinal);
            return values[piece[..end]] + piece[(end + 2)..];
        }));
    }
}
