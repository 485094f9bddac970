using System.Globalization;
using Markdig.Syntax.Inlines;

namespace Kennisbank.Parsing;

/// <summary>
/// Names a paragraph by its first words, so that the anchor survives paragraphs that are added or removed before it and edits
/// further on in its own text.
/// </summary>
internal static class ParagraphAnchor
{
    private const int SignificantWords = 6;

    /// <summary>Six words are rarely longer; a truncated anchor is still stable.</summary>
    private const int SignificantLetters = 100;

    public static string For(ContainerInline paragraph)
    {
        var text = PlainText.Beginning(paragraph, SignificantLetters);
        var room = text.Length <= 256 ? stackalloc char[text.Length] : new char[text.Length];
        ReadOnlySpan<char> slug = Slug.From(text, room);
        var end = 0;
        for (var words = 0; end < slug.Length; end++)
        {
            if (slug[end] == '-' && ++words == SignificantWords)
            {
                break;
            }
        }

        return "al-" + Fnv.Of(slug[..end]).ToString("x8", CultureInfo.InvariantCulture);
    }
}
