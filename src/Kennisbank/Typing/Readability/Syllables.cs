namespace Kennisbank.Typing.Readability;

/// <summary>Counts the syllables of a Dutch word by its vowels; a heuristic, right for nearly every word.</summary>
internal static class Syllables
{
    /// <summary>Vowels that are written with several letters, the longest first.</summary>
    private static readonly string[] Clusters =
    [
        "aai", "ooi", "oei", "eeu", "ieu", "aa", "ee", "oo", "uu", "ie", "oe", "eu", "ui", "ij", "ei", "ou", "au",
    ];

    private const string Vowels = "aeiouyàáâäèéêëìíîïòóôöùúûü";

    /// <summary>At least one.</summary>
    public static int Count(ReadOnlySpan<char> word)
    {
        var count = 0;
        for (var at = 0; at < word.Length;)
        {
            var length = ClusterAt(word[at..]);
            count += length > 0 ? 1 : 0;
            at += Math.Max(1, length);
        }

        return Math.Max(1, count);
    }

    /// <summary>Length of the vowel at the start; 0 for a consonant.</summary>
    private static int ClusterAt(ReadOnlySpan<char> rest)
    {
        foreach (var cluster in Clusters)
        {
            if (rest.StartsWith(cluster, StringComparison.OrdinalIgnoreCase))
            {
                return cluster.Length;
            }
        }

        return Vowels.Contains(char.ToLowerInvariant(rest[0]), StringComparison.Ordinal) ? 1 : 0;
    }
}
