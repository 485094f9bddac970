using Kennisbank.Diagnostics.Signs;

namespace Kennisbank.Typing.Privacy;

/// <summary>
/// A normalized paragraph, as the rules match it: precomposed letters, no invisible characters, one space for whitespace, one hyphen
/// for dashes, ASCII digits. The TypeScript twin is normalText.ts. Reused from paragraph to paragraph.
/// </summary>
internal sealed class NormalText
{
    private char[] _signs = new char[1024];
    private int[] _places = new int[1024];
    private int _length;
    private bool _isAsWritten;
    private string? _text;

    /// <summary>The normalized paragraph.</summary>
    public ReadOnlySpan<char> Words => _signs.AsSpan(0, _length);

    /// <summary>The normalized paragraph as a string.</summary>
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
    }

    /// <summary>Index in the original paragraph.</summary>
    public int PlaceOf(int at) => _isAsWritten ? at : _places[at];

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
        if (sign != '\n' && !SignTable.Unusual.Contains(sign))
        {
            Put(sign, at);
        }
        else if (_length > 0 && SignTable.Compose(_signs[_length - 1], sign) is { } accented)
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
