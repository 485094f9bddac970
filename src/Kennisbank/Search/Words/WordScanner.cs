using System.Buffers;
using System.Text;
using Kennisbank.Diagnostics.Signs;
using Kennisbank.Parsing;

namespace Kennisbank.Search.Words;

/// <summary>
/// Enumerates the words of a text, folded: lower case, without accents, apostrophes removed (<c>agenda's</c> is
/// <c>agendas</c>). Does not allocate. The browser has the same code in <c>engine/words.ts</c>; shared test vectors keep them equal.
/// </summary>
/// <param name="utf8">The text.</param>
/// <param name="isHtml">Whether entities such as <c>&amp;amp;</c> count as non-letters.</param>
/// <param name="buffer">Buffer for one word: <see cref="MaxLength"/> letters.</param>
internal ref struct WordScanner(ReadOnlySpan<byte> utf8, bool isHtml, Span<char> buffer)
{
    /// <summary>Longer words are truncated.</summary>
    public const int MaxLength = 40;

    /// <summary>Ignored within a word, without ending it.</summary>
    private const char Nothing = '\0';

    /// <summary>The number of digits after a dot in a number.</summary>
    private const int Thousand = 3;

    private const char Apostrophe = '\'';

    private const char Separator = ' ';

    private static readonly char[] Ascii = AsciiTable.Of(FoldAscii);

    private readonly ReadOnlySpan<byte> _utf8 = utf8;
    private readonly Span<char> _buffer = buffer;
    private int _at;
    private int _length;

    public readonly ReadOnlySpan<char> Word => _buffer[.._length];

    /// <summary>Whether only a hyphen separates this word from the previous one.</summary>
    public bool FollowsHyphen { get; private set; }

    /// <summary>The words of a short text.</summary>
    public static List<string> AllIn(string text)
    {
        var scanner = new WordScanner(Encoding.UTF8.GetBytes(text), isHtml: false, new char[MaxLength]);
        var words = new List<string>();
        while (scanner.Next())
        {
            words.Add(scanner.Word.ToString());
        }

        return words;
    }

    public bool Next()
    {
        SkipSeparators();
        _length = 0;
        while (_at < _utf8.Length)
        {
            ReadPlainLetters();
            if (_at == _utf8.Length)
            {
                break;
            }

            var letter = Read(out var size);
            var isInNumber = letter == Separator && IsBeforeThousand();
            if ((letter == Separator && !isInNumber) || (letter == Apostrophe && !LetterFollows(size)))
            {
                break;
            }

            _at += size;
            if (letter is not Nothing and not Apostrophe && !isInNumber)
            {
                Append(letter);
            }
        }

        return _length > 0;
    }

    private void Append(char letter)
    {
        foreach (var one in JoinedLetters.Of(letter) is { } letters ? letters.AsSpan() : [letter])
        {
            if (_length < MaxLength)
            {
                _buffer[_length++] = one;
            }
        }
    }

    /// <summary>The fast path for ASCII, which nearly all text is.</summary>
    private void ReadPlainLetters()
    {
        var ascii = Ascii.AsSpan();
        var rest = _utf8[_at..];
        var read = 0;
        while (read < rest.Length && rest[read] < ascii.Length && ascii[rest[read]] is > Apostrophe and var letter)
        {
            if (_length < MaxLength)
            {
                _buffer[_length++] = letter;
            }

            read++;
        }

        _at += read;
    }

    private void SkipSeparators()
    {
        var start = _at;
        var hyphens = 0;
        while (_at < _utf8.Length)
        {
            var letter = Read(out var size);
            if (letter is not Separator and not Apostrophe and not Nothing)
            {
                break;
            }

            hyphens += _utf8[_at] == '-' ? 1 : 0;
            _at += size;
        }

        FollowsHyphen = start > 0 && hyphens == 1 && _at == start + 1;
    }

    /// <summary>Whether a dot separates thousands: 370.000 is 370000.</summary>
    private readonly bool IsBeforeThousand()
    {
        var after = _utf8[_at..];
        return after[0] == '.' && after.Length > Thousand && !_buffer[.._length].ContainsAnyExceptInRange('0', '9')
            && !after[1..(Thousand + 1)].ContainsAnyExceptInRange((byte)'0', (byte)'9')
            && (after.Length == Thousand + 1 || !char.IsAsciiLetterOrDigit((char)after[Thousand + 1]));
    }

    private readonly bool LetterFollows(int size)
    {
        var after = this with { _at = _at + size };
        return after._at < after._utf8.Length && after.Read(out _) is not Separator and not Apostrophe and not Nothing;
    }

    private readonly char Read(out int size)
    {
        var first = _utf8[_at];
        if (first < 128)
        {
            size = first == '&' && isHtml ? EntityLength() : 1;
            return Ascii[first];
        }

        return Rune.DecodeFromUtf8(_utf8[_at..], out var rune, out size) == OperationStatus.Done && rune.IsBmp ? Fold((char)rune.Value) : Separator;
    }

    private readonly int EntityLength() => _utf8[_at..].IndexOf((byte)';') is var end and > 0 ? end + 1 : 1;

    private static char FoldAscii(char letter) =>
        char.IsAsciiLetterOrDigit(letter) ? char.ToLowerInvariant(letter) : letter is '\'' or '`' ? Apostrophe : Separator;

    private static char Fold(char letter) => letter switch
    {
        '‘' or '’' => Apostrophe,
        (>= '\u0300' and <= '\u036f') or '\u00ad' => Nothing,
        _ when char.IsLetter(letter) || char.IsDigit(letter) => Slug.Fold(char.ToLowerInvariant(letter)),
        _ => Separator,
    };
}
