namespace Kennisbank.Parsing;

/// <summary>
/// The part of an address that names a page or heading: lower-case letters, digits and single hyphens. Letters with
/// accents lose them by a table of our own, so that the result does not depend on the culture data of a machine.
/// </summary>
public static class Slug
{
    private const string Accented = "àáâãäåāăąçćčďđèéêëēėęěğìíîïīįłñńňòóôõöøōőřśšşťţùúûüūůűųýÿžźż";
    private const string Plain = "aaaaaaaaacccddeeeeeeeegiiiiiilnnnooooooooorsssttuuuuuuuuyyzzz";

    public static string From(string text)
    {
        var result = text.Length <= 256 ? stackalloc char[text.Length] : new char[text.Length];
        var length = 0;
        foreach (var raw in text)
        {
            var letter = Fold(char.ToLowerInvariant(raw));
            if (char.IsAsciiLetterOrDigit(letter))
            {
                result[length++] = letter;
            }
            else if (letter is not ('\'' or '’') && length > 0 && result[length - 1] != '-')
            {
                result[length++] = '-';
            }
        }

        return new string(result[..length].TrimEnd('-'));
    }

    public static bool IsValid(string slug) =>
        slug.Length > 0
        && slug[0] != '-'
        && slug[^1] != '-'
        && !slug.Contains("--", StringComparison.Ordinal)
        && slug.All(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || c == '-');

    /// <summary>A lower-case letter without its accent.</summary>
    public static char Fold(char letter) =>
        letter < 128 ? letter : Accented.IndexOf(letter) is var at and >= 0 ? Plain[at] : letter;
}
