using System.Text;

namespace Kennisbank.Diagnostics.Signs;

/// <summary>
/// Characters that readers cannot see but programs interpret: control characters, bidirectional overrides (which make a reviewer read
/// something other than the source), characters that split a word or a number for search, and characters that XML does not allow.
/// Some are legitimate in context: they join an emoji or the letters of a script, mark where a long word may break, or set the
/// direction of Arabic text.
/// </summary>
public static class InvisibleCharacters
{
    private const int FirstJoiningScript = 0x0590;
    private const int FirstPunctuation = 0x2000;
    private const int FirstSymbol = 0x2100;
    private const int Keycap = 0x20E3;

    /// <summary>Index of the first one that is not legitimate; -1 when there is none. Tabs and line feeds are allowed.</summary>
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

    /// <summary>The usual notation of a character: <c>U+200B</c>.</summary>
    public static string NameAt(ReadOnlySpan<char> text, int at) => $"U+{CodeAt(text, at):X4}";

    /// <summary>In UTF-16 code units.</summary>
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

    /// <summary>Letters of joining scripts, and emoji with their modifiers.</summary>
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
