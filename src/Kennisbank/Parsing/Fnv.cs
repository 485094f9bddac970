namespace Kennisbank.Parsing;

/// <summary>FNV-1a over the letters of a word: fast, and stable across runs and machines.</summary>
public static class Fnv
{
    public static uint Of(ReadOnlySpan<char> word)
    {
        var hash = 2166136261u;
        foreach (var letter in word)
        {
            hash = (hash ^ letter) * 16777619u;
        }

        return hash;
    }
}
