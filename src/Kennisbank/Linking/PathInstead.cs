using Kennisbank.Diagnostics;

namespace Kennisbank.Linking;

/// <summary>Suggests the intended file for a wrong path.</summary>
internal static class PathInstead
{
    /// <summary>"Bedoelde u '../bakens/eigen-kracht.md'?", or null when no known path is similar.</summary>
    /// <param name="missing">The path that was written, from the input folder.</param>
    /// <param name="rest">What was written after the path.</param>
    public static string? Suggest(string missing, string fromFile, IEnumerable<string> known, string rest = "")
    {
        // A correct name in the wrong folder, or without its extension, is the commonest mistake, followed by a typing error.
        var name = "/" + missing[(missing.LastIndexOf('/') + 1)..];
        var files = known.ToList();
        var sameName = files.Find(file => file.EndsWith(name, StringComparison.Ordinal) || file.EndsWith(name + ".md", StringComparison.Ordinal));
        return (sameName ?? Suggestion.Closest(missing, files)) is { } file ? $"Bedoelde u '{Relative(fromFile, file)}{rest}'?" : null;
    }

    private static string Relative(string fromFile, string toFile)
    {
        var from = fromFile.Split('/')[..^1];
        var to = toFile.Split('/');
        var shared = from.Zip(to).TakeWhile(pair => pair.First == pair.Second).Count();
        return string.Concat(Enumerable.Repeat("../", from.Length - shared)) + string.Join('/', to[shared..]);
    }
}
