namespace Kennisbank.Parsing;

/// <summary>FNV-1a over the letters of a word: quick, and the same in every run and on every machine.</summary>
internal static class Fnv
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
