using System.Text.RegularExpressions;
using Kennisbank.Diagnostics;
using Kennisbank.Reading;

namespace Kennisbank.Parsing;

/// <summary>
/// Reads the tokens of a style sheet that has nothing else: <c>:root { --kb-color-accent: #0b557b; }</c>. The sheet itself is never published,
/// only what was understood of it.
/// </summary>
internal static partial class TokenFile
{
    public static IReadOnlyList<WrittenToken> Read(SourceFile file, List<Problem> problems)
    {
        // As long as what they replace, with the same lines, so that places stay right.
        var text = Comment().Replace(file.Text, comment => NoLineBreak().Replace(comment.Value, " "));
        var tokens = new List<WrittenToken>();
        if (string.IsNullOrWhiteSpace(text))
        {
            return tokens;
        }

        if (Block().Match(text) is not { Success: true } block)
        {
            var start = text.Length - text.TrimStart().Length;
            problems.Add(SiteRules.BadTokenFile.At(
                Location.After(file.Path, text.AsSpan(0, start)),
                "Dit bestand is niet te lezen: er hoort één blok in met tokens, en anders niets.",
                "Schrijf ':root {', dan op elke regel een token zoals '--kb-color-accent: #0b557b;', en sluit af met '}'."));
            return tokens;
        }

        var inner = block.Groups[1];
        var at = inner.Index;
        foreach (var line in inner.Value.Split(';'))
        {
            Add(line, at, file.Path, text, tokens, problems);
            at += line.Length + 1;
        }

        return tokens;
    }

    private static void Add(string line, int start, string file, string text, List<WrittenToken> tokens, List<Problem> problems)
    {
        if (string.IsNullOrWhiteSpace(line))
        {
            return;
        }

        var begin = start + line.Length - line.TrimStart().Length;
        if (Declaration().Match(line) is not { Success: true } found)
        {
            problems.Add(SiteRules.BadTokenFile.At(
                Location.After(file, text.AsSpan(0, begin)),
                $"Hier hoort een token met een waarde, maar er staat '{line.Trim()}'.",
                "Schrijf bijvoorbeeld '--kb-color-accent: #0b557b;', met een puntkomma erachter."));
            return;
        }

        tokens.Add(new WrittenToken(
            found.Groups[1].Value,
            found.Groups[2].Value,
            Location.After(file, text.AsSpan(0, begin)),
            Location.After(file, text.AsSpan(0, start + found.Groups[2].Index))));
    }

    [GeneratedRegex(@"/\*.*?(\*/|\z)", RegexOptions.Singleline)]
    private static partial Regex Comment();

    [GeneratedRegex("[^\n]")]
    private static partial Regex NoLineBreak();

    [GeneratedRegex(@"^\s*(?::root|\.[a-z][a-z0-9-]*-theme)\s*\{([^{}]*)\}\s*$")]
    private static partial Regex Block();

    [GeneratedRegex(@"^\s*(--[A-Za-z0-9-]+)\s*:\s*(\S(?:.*\S)?)\s*$", RegexOptions.Singleline)]
    private static partial Regex Declaration();
}

/// <param name="Name">With its hyphens.</param>
internal sealed record WrittenToken(string Name, string Value, Location NameAt, Location ValueAt);
