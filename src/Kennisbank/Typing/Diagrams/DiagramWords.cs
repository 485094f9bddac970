using Kennisbank.Content;
using Kennisbank.Diagnostics;

namespace Kennisbank.Typing.Diagrams;

/// <summary>Reads the words of a drawing, which has limited room for them.</summary>
internal static class DiagramWords
{
    /// <summary>In units of the font size: the inner width of the narrowest box.</summary>
    private const double WidestInBox = 8.4;

    /// <param name="widestWord">In units of the font size.</param>
    public static string Required(MapReader keys, string key, int max, double widestWord = WidestInBox)
    {
        var text = keys.RequiredText(key, max: max);
        CheckWidth(keys, text, widestWord, keys.PlaceOf(key));
        return text;
    }

    public static string? Optional(MapReader keys, string key, int max)
    {
        var text = keys.Text(key, max: max);
        CheckWidth(keys, text ?? "", WidestInBox, keys.PlaceOf(key));
        return text;
    }

    /// <summary>A bounded number of texts of at most <paramref name="length"/> characters.</summary>
    public static IReadOnlyList<string> List(MapReader keys, string key, int length, int min, int max, double widestWord = WidestInBox)
    {
        var texts = new List<string>();
        foreach (var item in keys.Texts(key))
        {
            var text = item.Value.Trim();
            if (text.Length > length)
            {
                keys.Problems.Add(FrontMatterRules.OutOfRange.At(
                    item.At, $"'{text}' telt {text.Length} tekens; hoogstens {length} passen in de figuur.", "Maak de tekst korter."));
            }

            CheckWidth(keys, text, widestWord, item.At);
            texts.Add(text);
        }

        CheckCount(keys, key, texts.Count, min, max);
        return texts;
    }

    public static void CheckCount(MapReader keys, string key, int count, int min, int max)
    {
        if (count < min || count > max)
        {
            var room = min == max ? $"{min}" : $"{min} tot {max}";
            keys.Problems.Add(FrontMatterRules.OutOfRange.At(
                keys.PlaceOf(key),
                $"Bij '{key}' {(count == 1 ? "staat er 1" : $"staan er {count}")}; deze figuur vraagt er {room}.",
                count > max
                    ? "Laat weg wat u kunt missen, of maak er twee figuren van."
                    : "Vul de lijst aan, of kies een andere soort figuur."));
        }
    }

    private static void CheckWidth(MapReader keys, string text, double widestWord, Location at)
    {
        if (text.Split(' ', '-').FirstOrDefault(word => LetterWidths.Of(word) > widestWord) is { } tooWide)
        {
            keys.Problems.Add(FrontMatterRules.OutOfRange.At(
                at, $"Het woord '{tooWide}' past niet in de figuur.", "Kies een korter woord, of zet er een koppelteken in."));
        }
    }
}
