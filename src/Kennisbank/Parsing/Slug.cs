using Kennisbank.Diagnostics.Signs;
using Kennisbank.Reading;

namespace Kennisbank.Parsing;

/// <summary>
/// The part of an address that names a page or heading: lower-case letters, digits and single hyphens. Accents are
/// removed by a table of our own, so that the result does not depend on the machine's culture data.
/// </summary>
public static class Slug
{
    /// <summary>In characters; a longer one makes paths that some file systems refuse.</summary>
    public const int MaxLength = 100;

    // The last one is upper case: .NET has no lower-case form of İ without culture data.
    private const string Accented = "àáâãäåāăąǎæçćĉċčďđðèéêëēĕėęěĝğġģĥħìíîïĩīĭįıĵķĺļľŀłñńņňòóôõöøōŏőœŕŗřśŝşšșßţťŧțùúûüũūŭůűųŵýÿŷžźżİ";
    private const string Plain = "aaaaaaaaaaacccccdddeeeeeeeeegggghhiiiiiiiiijklllllnnnnoooooooooorrrssssssttttuuuuuuuuuuwyyyzzzi";

    /// <summary>Combining accents, which some systems write after their letter.</summary>
    private const char FirstLooseAccent = '\u0300';
    private const char LastLooseAccent = '\u036F';

    private const char Hyphen = '-';
    private const char None = '\0';

    private static readonly char[] AsciiLetters = AsciiTable.Of(LetterOf);

    public static string From(string text)
    {
        var spelt = JoinedLetters.Spell(text);
        var result = spelt.Length <= 256 ? stackalloc char[spelt.Length] : new char[spelt.Length];
        return new string(From(spelt, result));
    }

    /// <summary>As above, without allocating a string and without expanding ligatures.</summary>
    /// <param name="room">At least as long as the text.</param>
    /// <returns>The part of <paramref name="room"/> that was used.</returns>
    public static Span<char> From(ReadOnlySpan<char> text, Span<char> room)
    {
        var length = 0;
        foreach (var raw in text)
        {
            var letter = raw < AsciiLetters.Length ? AsciiLetters[raw] : LetterOf(raw);
            if (letter != Hyphen && letter != None)
            {
                room[length++] = letter;
            }
            else if (letter == Hyphen && length > 0 && room[length - 1] != Hyphen)
            {
                room[length++] = Hyphen;
            }
        }

        return room[..length].TrimEnd(Hyphen);
    }

    /// <summary>A valid slug to suggest for an invalid one.</summary>
    /// <param name="otherwise">The result when the text has no usable letter.</param>
    public static string Near(string text, string otherwise)
    {
        var spelt = JoinedLetters.Spell(text);
        var slug = From(spelt.Length <= MaxLength ? spelt : spelt[..MaxLength]);
        return slug.Length == 0 ? otherwise : DeviceName.Is(slug) ? $"{slug}-1" : slug;
    }

    public static bool IsValid(string slug) =>
        slug.Length is > 0 and <= MaxLength
        && slug[0] != '-'
        && slug[^1] != '-'
        && !slug.Contains("--", StringComparison.Ordinal)
        && slug.All(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || c == '-');

    /// <summary>The replacement of a character.</summary>
    private static char LetterOf(char raw)
    {
        var letter = Fold(char.ToLowerInvariant(raw));
        return char.IsAsciiLetterOrDigit(letter) ? letter : letter is '\'' or '’' or (>= FirstLooseAccent and <= LastLooseAccent) ? None : Hyphen;
    }

    /// <summary>A lower-case letter without its accent.</summary>
    public static char Fold(char letter) =>
        letter < 128 ? letter : Accented.IndexOf(letter) is var at and >= 0 ? Plain[at] : letter;
}
