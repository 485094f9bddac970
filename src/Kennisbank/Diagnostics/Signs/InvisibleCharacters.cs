using System.Text;

namespace Kennisbank.Diagnostics.Signs;

/// <summary>
/// Characters that no reader sees but that programs obey: control characters, what turns the direction of writing around (so that a
/// reviewer reads something else than what is there), what cuts a word or a number in two for who searches, and what XML cannot hold.
/// Some have a use in their place: they hold an emoji or the letters of a script together, say where a long word may be broken, or which
/// way Arabic is written.
/// </summary>
public static class InvisibleCharacters
{
    private const int FirstJoiningScript = 0x0590;
    private const int FirstPunctuation = 0x2000;
    private const int FirstSymbol = 0x2100;
    private const int Keycap = 0x20E3;

    /// <summary>Where the first one without a use stands; -1 when there is none. A tab and a line feed are none.</summary>
    public static int IndexIn(ReadOnlySpan<char> text, int from = 0)
    {
        for (var at = Next(text, from); at < text.Length; at = Next(text, at + 1))
        {
            if (IsUseless(text, at))
            {
                return at;
            }
        }

        return -1;
    }

    /// <summary>As people name a character: <c>U+200B</c>.</summary>
    public static string NameAt(ReadOnlySpan<char> text, int at) => $"U+{CodeAt(text, at):X4}";

    /// <summary>In characters of a string, of which some take two.</summary>
    public static int LengthAt(ReadOnlySpan<char> text, int at) => char.IsHighSurrogate(text[at]) && at + 1 < text.Length ? 2 : 1;

    private static int Next(ReadOnlySpan<char> text, int from)
    {
        var found = text[from..].IndexOfAny(SignTable.MayBeInvisible);
        return found < 0 ? text.Length : from + found;
    }

    private static bool IsUseless(ReadOnlySpan<char> text, int at)
    {
        var code = CodeAt(text, at);
        return SignTable.IsInvisible(code)
            && !(SignTable.IsJoining(code) && HoldsTogether(text, at))
            && !(SignTable.IsBreaking(code) && StandsInWord(text, at))
            && !(SignTable.IsTurning(code) && StandsByArabicOrHebrew(text, at));
    }

    private static bool HoldsTogether(ReadOnlySpan<char> text, int at) =>
        IsJoined(CodeBefore(text, at)) || CodeAfter(text, at) == Keycap;

    /// <summary>Letters of scripts that are written together, and emoji with what belongs to them.</summary>
    private static bool IsJoined(int code) => code is >= FirstJoiningScript and < FirstPunctuation or >= FirstSymbol || SignTable.IsJoining(code);

    private static bool StandsInWord(ReadOnlySpan<char> text, int at) =>
        at > 0 && at + 1 < text.Length && char.IsLetter(text[at - 1]) && char.IsLetter(text[at + 1]);

    private static bool StandsByArabicOrHebrew(ReadOnlySpan<char> text, int at) =>
        IsWrittenFromTheRight(CodeBefore(text, at)) || IsWrittenFromTheRight(CodeAfter(text, at));

    private static bool IsWrittenFromTheRight(int code) => code is >= 0x0590 and <= 0x08FF or >= 0xFB1D and <= 0xFDFF or >= 0xFE70 and <= 0xFEFC;

    private static int CodeAt(ReadOnlySpan<char> text, int at) =>
        Rune.DecodeFromUtf16(text[at..], out var rune, out _) == System.Buffers.OperationStatus.Done ? rune.Value : text[at];

    private static int CodeBefore(ReadOnlySpan<char> text, int at) =>
        at == 0 ? 0 : Rune.DecodeLastFromUtf16(text[..at], out var rune, out _) == System.Buffers.OperationStatus.Done ? rune.Value : text[at - 1];

    private static int CodeAfter(ReadOnlySpan<char> text, int at)
    {
        var next = at + LengthAt(text, at);
        return next < text.Length ? CodeAt(text, next) : 0;
    }
}
