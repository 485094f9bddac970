using System.Security.Cryptography;

namespace Kennisbank.Content;

/// <summary>The format of the permanent ids of pages, and of parts of a page: questions and steps.</summary>
public static class PageId
{
    /// <summary>No vowels, so that no id spells a word; no 0, 1, l or o, which are confused when read aloud.</summary>
    public const string Alphabet = "23456789bcdfghjkmnpqrstvwxz";

    public const int Length = 5;

    /// <summary>Of the id of a part, which is unique on its page.</summary>
    public const int PartLength = 3;

    public static bool IsValid(string id) => Is(id, Length);

    public static bool IsOfPart(string id) => Is(id, PartLength);

    /// <summary>
    /// An id for a new page. It starts with a letter, so that YAML tools never read it as a number. With 14 million ids a
    /// collision is unlikely; the check on duplicate ids catches it.
    /// </summary>
    public static string Fresh()
    {
        var letters = Alphabet.AsSpan(Alphabet.IndexOf('b', StringComparison.Ordinal));
        return RandomNumberGenerator.GetString(letters, 1) + RandomNumberGenerator.GetString(Alphabet, Length - 1);
    }

    private static bool Is(string id, int length) => id.Length == length && id.All(c => Alphabet.Contains(c, StringComparison.Ordinal));
}
