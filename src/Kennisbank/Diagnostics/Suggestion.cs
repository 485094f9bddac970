namespace Kennisbank.Diagnostics;

/// <summary>Guesses what an editor meant to write.</summary>
public static class Suggestion
{
    /// <summary>In characters. A shorter prefix says too little about the rest.</summary>
    private const int MinBeginning = 4;

    /// <summary>In characters. Comparing two names takes time proportional to the product of their lengths; no name is longer than this.</summary>
    private const int MaxCompared = 200;

    /// <summary>"Bedoelde u 'eigen-kracht'?", or null when no known name is similar.</summary>
    public static string? DidYouMean(string written, IEnumerable<string> known) =>
        Closest(written, known) is { } closest ? $"Bedoelde u '{closest}'?" : null;

    /// <summary>
    /// The known name with the fewest edits, at most a third of its letters, rounded up; otherwise the only one that starts with
    /// what was written: "integraal" means "integraal-werken".
    /// </summary>
    public static string? Closest(string written, IEnumerable<string> known)
    {
        var names = known.ToList();
        return Nearest(written, names) ?? OnlyLonger(written, names);
    }

    private static string? Nearest(string written, List<string> known)
    {
        string? best = null;
        var bestDistance = int.MaxValue;
        var bestAllowed = 0;
        foreach (var whole in known)
        {
            var (asked, candidate) = WithoutShared(written, whole);
            // Names that differ this much in length cannot be similar.
            var least = Math.Abs(asked.Length - candidate.Length);
            if (least > Allowed(asked, candidate) || least >= bestDistance || Math.Max(asked.Length, candidate.Length) > MaxCompared)
            {
                continue;
            }

            var distance = Distance(asked.ToLowerInvariant(), candidate.ToLowerInvariant());
            if (distance < bestDistance)
            {
                (best, bestDistance, bestAllowed) = (whole, distance, Allowed(asked, candidate));
            }
        }

        return bestDistance <= bestAllowed ? best : null;
    }

    /// <summary>Ignores the folder and the extension that two paths share: those make any two paths look similar.</summary>
    private static (string One, string Other) WithoutShared(string one, string other)
    {
        var folder = one.AsSpan(0, one.AsSpan().CommonPrefixLength(other)).LastIndexOf('/') + 1;
        var extension = Path.GetExtension(one) is { Length: > 0 } own && own == Path.GetExtension(other) ? own.Length : 0;
        return (one[folder..Math.Max(folder, one.Length - extension)], other[folder..Math.Max(folder, other.Length - extension)]);
    }

    private static string? OnlyLonger(string written, List<string> known)
    {
        var longer = known.FindAll(candidate => candidate.StartsWith(written, StringComparison.OrdinalIgnoreCase));
        return written.Length >= MinBeginning && longer.Count == 1 ? longer[0] : null;
    }

    private static int Allowed(string written, string candidate) => (Math.Max(written.Length, candidate.Length) + 2) / 3;

    /// <summary>Insertions, deletions, substitutions and transpositions between two words.</summary>
    private static int Distance(string a, string b)
    {
        var table = new int[a.Length + 1, b.Length + 1];
        for (var i = 0; i <= a.Length; i++)
        {
            for (var j = 0; j <= b.Length; j++)
            {
                table[i, j] = i == 0 || j == 0 ? i + j : Cheapest(table, a, b, i, j);
            }
        }

        return table[a.Length, b.Length];
    }

    private static int Cheapest(int[,] table, string a, string b, int i, int j)
    {
        var replaced = table[i - 1, j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1);
        var best = Math.Min(replaced, 1 + Math.Min(table[i - 1, j], table[i, j - 1]));
        var swapped = i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1];
        return swapped ? Math.Min(best, table[i - 2, j - 2] + 1) : best;
    }
}
