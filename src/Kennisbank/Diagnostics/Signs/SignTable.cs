using System.Buffers;

namespace Kennisbank.Diagnostics.Signs;

/// <summary>
/// What <c>tekens.json</c> says of characters, made into code when the program is built (<c>signs.mjs</c>); the theme bundles the same file
/// for the browser.
/// </summary>
internal static partial class SignTable
{
    private static readonly Dictionary<char, char> ReadAs = From.Zip(To).ToDictionary(pair => pair.First, pair => pair.Second);
    private static readonly Dictionary<(char, char), char> Composed =
        Bases.Zip(Accents, Accented).ToDictionary(trio => (trio.First, trio.Second), trio => trio.Third);

    private static readonly Dictionary<int, char> LargeReadAs = Large.ToDictionary(pair => pair.Code, pair => pair.As);

    /// <summary>All that is read as something else, or may be together with what comes next.</summary>
    public static SearchValues<char> Unusual { get; } = SearchValues.Create([.. From, .. Range((0xD800, 0xDFFF))]);

    /// <summary>The half of a pair that stands for an invisible character is among them, and so are others that begin with the same half.</summary>
    public static SearchValues<char> MayBeInvisible { get; } = SearchValues.Create([.. InvisibleRanges.SelectMany(FirstUnits).Distinct()]);

    /// <summary>False for a character that is read as it is; a nought for one that is read as nothing.</summary>
    public static bool TryReadAs(char sign, out char read) => ReadAs.TryGetValue(sign, out read);

    /// <summary>Of a character that takes two units: null when it is read as it is, a nought for nothing.</summary>
    public static char? ReadLargeAs(int code) =>
        LargeReadAs.TryGetValue(code, out var digit) ? digit : IsIn(InvisibleRanges, code) ? '\0' : null;

    /// <summary>A letter and a loose accent behind it as one letter; null when there is none such.</summary>
    public static char? Compose(char letter, char accent) => Composed.TryGetValue((letter, accent), out var one) ? one : null;

    public static bool IsInvisible(int code) => IsIn(InvisibleRanges, code);

    /// <summary>Whether it makes one sign of its neighbours, as in emoji and in scripts whose letters are written together.</summary>
    public static bool IsJoining(int code) => IsIn(JoiningRanges, code);

    /// <summary>Whether it says where a long word may be broken.</summary>
    public static bool IsBreaking(int code) => IsIn(BreakingRanges, code);

    /// <summary>Whether it says which way its neighbours are written.</summary>
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
