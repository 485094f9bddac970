using System.Reflection;

namespace Kennisbank.Cli.Commands;

/// <summary>The text of a new page, with places to fill in; one file for each type under <c>Templates/</c>.</summary>
internal static class Template
{
    public static string Fill(string name, IReadOnlyDictionary<string, string> values)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream($"templates/{name}.md")!;
        using var reader = new StreamReader(stream);

        // One pass over the template's own pieces, so that a title with braces in it stays as it is.
        var pieces = reader.ReadToEnd().Split("{{");
        return pieces[0] + string.Concat(pieces.Skip(1).Select(piece =>
        {
            var end = piece.IndexOf("}}", StringComparison.Ordinal);
            return values[piece[..end]] + piece[(end + 2)..];
        }));
    }
}
