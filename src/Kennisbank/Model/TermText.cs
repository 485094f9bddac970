using System.Buffers;
using System.Text;
using Kennisbank.Diagnostics.Signs;

namespace Kennisbank.Model;

/// <summary>
/// A normalized text for comparison with glossary terms: whitespace is one space, letters are precomposed, and entities are
/// decoded. Maps each of its characters to its original position.
/// </summary>
internal readonly struct TermText
{
    private const char SoftHyphen = '\u00AD';

    /// <summary>A text without any of these needs no normalization.</summary>
    private static readonly SearchValues<char> Unusual = SearchValues.Create(
        [.. "&\t\u00A0\u00AD\u1680\u2010\u2011\u202F\u205F\u3000", .. Range('\u0300', '\u036F'), .. Range('\u2000', '\u200A'), .. SignTable.Joined]);

    /// <summary>Null when positions are unchanged.</summary>
    private readonly List<int>? _places;

    private TermText(string text, List<int>? places)
    {
        Text = text;
        _places = places;
    }

    public string Text { get; }

    /// <param name="isHtml">Whether entities such as <c>&amp;amp;</c> are decoded.</param>
    public static TermText Of(string text, bool isHtml)
    {
        if (!text.AsSpan().ContainsAny(Unusual) && !text.Contains("  ", StringComparison.Ordinal))
        {
            return new TermText(text.Replace('\n', ' '), null);
        }

        var normal = new StringBuilder(text.Length);
        var places = new List<int>(text.Length + 1);
        for (var at = 0; at < text.Length;)
        {
            var (sign, length) = isHtml && text[at] == '&' ? Entity(text.AsSpan(at)) : (text[at], 1);
            Append(sign, at, normal, places);
            at += length;
        }

        places.Add(text.Length);
        return new TermText(normal.ToString(), places);
    }

    /// <summary>Index in the original text; also for the end.</summary>
    public int PlaceOf(int at) => _places is null ? at : _places[at];

    private static void Append(char sign, int place, StringBuilder normal, List<int> places)
    {
        var last = normal.Length > 0 ? normal[^1] : ' ';
        if (SignTable.Compose(last, sign) is { } accented)
        {
            normal[^1] = accented;
        }
        else if (sign != SoftHyphen && !(char.IsWhiteSpace(sign) && last == ' '))
        {
            foreach (var letter in JoinedLetters.Of(sign) ?? Plain(sign).ToString())
            {
                normal.Append(letter);
                places.Add(place);
            }
        }
    }

    private static char Plain(char sign) => char.IsWhiteSpace(sign) ? ' ' : sign is '\u2010' or '\u2011' ? '-' : sign;

    private static (char Sign, int Length) Entity(ReadOnlySpan<char> html) => html switch
    {
        ['&', 'a', 'm', 'p', ';', ..] => ('&', 5),
        ['&', 'q', 'u', 'o', 't', ';', ..] => ('"', 6),
        ['&', 'l', 't', ';', ..] => ('<', 4),
        ['&', 'g', 't', ';', ..] => ('>', 4),
        _ => ('&', 1),
    };

    private static IEnumerable<char> Range(char first, char last) => Enumerable.Range(first, last - first + 1).Select(code => (char)code);
}
