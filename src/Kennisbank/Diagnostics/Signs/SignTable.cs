using System.Buffers;

namespace Kennisbank.Diagnostics.Signs;

/// <summary>
/// The character table of <c>tekens.json</c>, generated as code by the build (<c>signs.mjs</c>); the theme bundles the same file
/// for the browser.
/// </summary>
internal static partial class SignTable
{
    private static readonly Dictionary<char, char> ReadAs = From.Zip(To).ToDictionary(pair => pair.First, pair => pair.Second);
    private static readonly Dictionary<(char, char), char> Composed =
        Bases.Zip(Accents, Accented).ToDictionary(trio => (trio.First, trio.Second), trio => trio.Third);

    private static readonly Dictionary<int, char> LargeReadAs = Large.ToDictionary(pair => pair.Code, pair => pair.As);

    /// <summary>All characters that are normalized, alone or together with the next one.</summary>
    public static SearchValues<char> Unusual { get; } = SearchValues.Create([.. From, .. Range((0xD800, 0xDFFF))]);

    /// <summary>Contains the high surrogates of invisible characters, and so matches other characters with the same surrogate too.</summary>
    public static SearchValues<char> MayBeInvisible { get; } = SearchValues.Create([.. InvisibleRanges.SelectMany(FirstUnits).Distinct()]);

    /// <summary>False for a character that stays as it is; the NUL character for one that is removed.</summary>
    public static bool TryReadAs(char sign, out char read) => ReadAs.TryGetValue(sign, out read);

    /// <summary>For a surrogate pair: null when it stays as it is, the NUL character when it is removed.</summary>
    public static char? ReadLargeAs(int code) =>
        LargeReadAs.TryGetValue(code, out var digit) ? digit : IsIn(InvisibleRanges, code) ? '\0' : null;

    /// <summary>Composes a letter and a combining accent; null when there is no such letter.</summary>
    public static char? Compose(char letter, char accent) => Composed.TryGetValue((letter, accent), out var one) ? one : null;

    public static bool IsInvisible(int code) => IsIn(InvisibleRanges, code);

    /// <summary>Whether it joins its neighbours, as in emoji and in joining scripts.</summary>
    public static bool IsJoining(int code) => IsIn(JoiningRanges, code);

    /// <summary>Whether it marks where a long word may break.</summary>
    public static bool IsBreaking(int code) => IsIn(BreakingRanges, code);

    /// <summary>Whether it sets the direction of its neighbours.</summary>
    public static bool IsTurning(int code) => IsIn(TurningRanges, code);

    private static bool IsIn((int First, int Last)[] ranges, int code)
    {
        foreach (var (first, last) in ranges)
        {
            if (first <= code && code <= last)
            {
                return true;
            }
        }

        return false;
    }

    private static IEnumerable<char> FirstUnits((int First, int Last) range) =>
        range.First < 0x10000 ? Range(range) : Range((char.ConvertFromUtf32(range.First)[0], char.ConvertFromUtf32(range.Last)[0]));

    private static IEnumerable<char> Range((int First, int Last) range) =>
        Enumerable.Range(range.First, range.Last - range.First + 1).Select(code => (char)code);
}
