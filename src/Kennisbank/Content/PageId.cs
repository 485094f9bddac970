using System.Security.Cryptography;

namespace Kennisbank.Content;

/// <summary>The format of the permanent id of a page.</summary>
public static class PageId
{
    /// <summary>No vowels, so that no id spells a word; no 0, 1, l or o, which are confused when read aloud.</summary>
    public const string Alphabet = "23456789bcdfghjkmnpqrstvwxz";

    public const int Length = 5;

    public static bool IsValid(string id) => id.Length == Length && id.All(c => Alphabet.Contains(c, StringComparison.Ordinal));

    /// <summary>
    /// An id for a new page. It starts with a letter, so that YAML tools never read it as a number. With 14 million ids a
    /// collision is unlikely; the check on duplicate ids catches it.
    /// </summary>
    public static string Fresh()
    {
        var letters = Alphabet.AsSpan(Alphabet.IndexOf('b', StringComparison.Ordinal));
        return RandomNumberGenerator.GetString(letters, 1) + RandomNumberGenerator.GetString(Alphabet, Length - 1);
    }
}
