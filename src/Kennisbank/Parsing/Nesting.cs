namespace Kennisbank.Parsing;

/// <summary>
/// How far Markdown may nest. Going down takes room on the stack, and running out of it ends the program; and a row of
/// thousands of brackets keeps a parser busy for minutes. Texts that people read come nowhere near either.
/// </summary>
internal static class Nesting
{
    /// <summary>Quotes in lists in quotes, and emphasis in links in emphasis, together.</summary>
    public const int MaxDepth = 60;

    private const int MaxBracketsInBlock = 1000;

    /// <summary>Whether one block, from one blank line to the next, has more opening brackets than any table of links.</summary>
    public static bool HasTooManyBrackets(string markdown)
    {
        var rest = markdown.AsSpan();
        while (rest.Length > MaxBracketsInBlock)
        {
            var end = rest.IndexOf("\n\n", StringComparison.Ordinal);
            var block = end < 0 ? rest : rest[..end];
            if (block.Count('[') > MaxBracketsInBlock)
            {
                return true;
            }

            rest = end < 0 ? [] : rest[(end + 2)..];
        }

        return false;
    }
}
