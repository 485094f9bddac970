using Kennisbank.Diagnostics.Signs;

namespace Kennisbank.Typing.Privacy;

/// <summary>
/// A paragraph in the one form that the rules look at: one letter for a letter and its loose accent, nothing for what nobody sees, one
/// blank for blanks, one hyphen for dashes, our own digits for those of other scripts. The TypeScript twin is normalText.ts. Used for one
/// paragraph after another.
/// </summary>
internal sealed class NormalText
{
    private char[] _signs = new char[1024];
    private int[] _places = new int[1024];
    private int _length;
    private bool _isAsWritten;
    private string? _text;

    /// <summary>How many of 0 to 9 the paragraph holds.</summary>
    public int DigitCount { get; private set; }

    /// <summary>The lists of words that it may hold a word of, as whoever had it read says.</summary>
    public ListSet Found { get; set; } = new(PrivacyRuleFile.ListCount);

    /// <summary>The paragraph in that form.</summary>
    public ReadOnlySpan<char> Words => _signs.AsSpan(0, _length);

    /// <summary>The same as a string.</summary>
    public string Text => _text ??= Words.ToString();

    public void Read(ReadOnlySpan<char> paragraph)
    {
        _text = null;
        _isAsWritten = !paragraph.ContainsAny(SignTable.Unusual) && !paragraph.Contains('\n') && paragraph.IndexOf("  ") < 0;
        if (_signs.Length <= paragraph.Length)
        {
            (_signs, _places) = (new char[2 * paragraph.Length], new int[2 * paragraph.Length]);
        }

        if (_isAsWritten)
        {
            paragraph.CopyTo(_signs);
            _length = paragraph.Length;
        }
        else
        {
            Rewrite(paragraph);
        }

        DigitCount = DigitsIn(Words);
    }

    /// <summary>Index in the paragraph as it was written.</summary>
    public int PlaceOf(int at) => _isAsWritten ? at : _places[at];

    private static int DigitsIn(ReadOnlySpan<char> words)
    {
        var count = 0;
        var first = words.IndexOfAnyInRange('0', '9');
        foreach (var sign in words[(first < 0 ? words.Length : first)..])
        {
            count += char.IsAsciiDigit(sign) ? 1 : 0;
        }

        return count;
    }

    private void Rewrite(ReadOnlySpan<char> paragraph)
    {
        _length = 0;
        for (var at = 0; at < paragraph.Length; at++)
        {
            if (at + 1 < paragraph.Length && char.IsSurrogatePair(paragraph[at], paragraph[at + 1]))
            {
                AddLarge(paragraph[at], paragraph[at + 1], at);
                at++;
            }
            else
            {
                Add(paragraph[at], at);
            }
        }
    }

    private void AddLarge(char high, char low, int at)
    {
        if (SignTable.ReadLargeAs(char.ConvertToUtf32(high, low)) is { } read)
        {
            Put(read, at);
        }
        else
        {
            Put(high, at);
            Put(low, at);
        }
    }

    private void Add(char sign, int at)
    {
        if (_length > 0 && SignTable.Compose(_signs[_length - 1], sign) is { } accented)
        {
            _signs[_length - 1] = accented;
        }
        else
        {
            Put(sign == '\n' ? ' ' : SignTable.TryReadAs(sign, out var read) ? read : sign, at);
        }
    }

    private void Put(char sign, int at)
    {
        if (sign == '\0' || (sign == ' ' && _length > 0 && _signs[_length - 1] == ' '))
        {
            return;
        }

        (_signs[_length], _places[_length]) = (sign, at);
        _length++;
    }
}
