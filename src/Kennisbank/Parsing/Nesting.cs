namespace Kennisbank.Parsing;

/// <summary>
/// Limits the nesting of Markdown. Recursion takes stack, and overflowing it ends the program; and a row of thousands of
/// brackets keeps a parser busy for minutes. Real texts stay far below both limits.
/// </summary>
internal static class Nesting
{
    /// <summary>Of quotes, lists, emphasis and links together.</summary>
    public const int MaxDepth = 60;

    private const int MaxBracketsInBlock = 1000;

    /// <summary>Whether one block, between blank lines, has more opening brackets than any table of links.</summary>
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
