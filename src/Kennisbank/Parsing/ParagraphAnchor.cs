using System.Globalization;

namespace Kennisbank.Parsing;

/// <summary>
/// Names a paragraph by its first words, so that the anchor survives paragraphs that come or go before it and edits
/// further on in its own text.
/// </summary>
internal static class ParagraphAnchor
{
    private const int SignificantWords = 6;

    public static string For(string text)
    {
        var hash = 2166136261u;
        var words = 0;
        foreach (var letter in Slug.From(text.Length > 200 ? text[..200] : text))
        {
            if (letter == '-' && ++words == SignificantWords)
            {
                break;
            }

            hash = (hash ^ letter) * 16777619u;
        }

        return "al-" + hash.ToString("x8", CultureInfo.InvariantCulture);
    }
}
