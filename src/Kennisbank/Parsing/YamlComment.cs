using System.Text.RegularExpressions;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Kennisbank.Parsing;

/// <summary>
/// Finds text that YAML drops as a comment by accident: <c>#</c> after a space begins a comment. Comments have a space after
/// the hash; <c>#1</c> or <c>#Wmo</c> is meant to be read.
/// </summary>
/// <param name="At">Index of the hash.</param>
/// <param name="Text">From the hash to the end of the line.</param>
internal readonly partial record struct YamlComment(int At, string Text)
{
    /// <summary>After a hash these decorate a comment.</summary>
    private const string Decoration = " \t-=*~!#";

    /// <summary>Whether the hash is attached to a word.</summary>
    public bool IsGlued => Text.TrimStart('#') is { Length: > 0 } words && !Decoration.Contains(words[0], StringComparison.Ordinal);

    /// <param name="inBrackets">Whether the value is in a flow sequence, where line breaks mean nothing.</param>
    public static YamlComment? Behind(Scalar value, string yaml, bool inBrackets)
    {
        if (value.Style is ScalarStyle.Literal or ScalarStyle.Folded)
        {
            return null;
        }

        var end = (int)Math.Min(value.End.Index, yaml.Length);
        var sign = end + LengthOfBlanks(yaml, end);
        return sign < yaml.Length && yaml[sign] == '#' && (sign > end || value.Value.Length == 0) ? Of(yaml, sign)
            : value is { Style: ScalarStyle.Plain, Value.Length: > 0 } && !inBrackets ? OnNextLine(value, yaml, sign)
            : null;
    }

    /// <summary>Whether this is prose that can continue on the next line, and not a number, a date or a name in a list.</summary>
    public static bool IsProse(string value) => value.Any(letter => char.IsUpper(letter) || letter == ' ');

    /// <summary>A line that would continue the value if it did not begin with a hash. One that looks like a key was commented out on purpose.</summary>
    private static YamlComment? OnNextLine(Scalar value, string yaml, int end)
    {
        if (end >= yaml.Length || yaml[end] != '\n')
        {
            return null;
        }

        var indent = LengthOfBlanks(yaml, end + 1);
        var sign = end + 1 + indent;
        return sign < yaml.Length && yaml[sign] == '#' && indent > IndentAround(value, yaml)
            && Of(yaml, sign) is { IsGlued: true } comment && !KeyOrItem().IsMatch(comment.Text)
            ? comment
            : null;
    }

    /// <summary>Column of the key or hyphen before the value; for a value on a line of its own, that of its parent.</summary>
    private static int IndentAround(Scalar value, string yaml)
    {
        var start = (int)Math.Min(value.Start.Index, yaml.Length);
        var line = yaml.LastIndexOf('\n', Math.Max(0, start - 1)) + 1;
        var column = LengthOfBlanks(yaml, line);
        while (line + column < start && yaml[line + column] == '-' && LengthOfBlanks(yaml, line + column + 1) is > 0 and var blanks
            && line + column + 1 + blanks < start)
        {
            column += 1 + blanks;
        }

        return line + column < start ? column : column - 1;
    }

    private static YamlComment Of(string yaml, int sign) =>
        new(sign, yaml[sign..(yaml.IndexOf('\n', sign) is var end and >= 0 ? end : yaml.Length)].TrimEnd());

    private static int LengthOfBlanks(string yaml, int from)
    {
        var rest = yaml.AsSpan(Math.Min(from, yaml.Length));
        return rest.IndexOfAnyExcept(' ', '\t') is var length and >= 0 ? length : rest.Length;
    }

    [GeneratedRegex(@"^#+([\p{L}\d-]+:(\s|$)|-)")]
    private static partial Regex KeyOrItem();
}
