using Kennisbank.Content;

namespace Kennisbank.Views.Diagrams;

/// <summary>A text style in a drawing. The theme's style of the same name must have these sizes.</summary>
/// <param name="Look">The last part of the class name.</param>
/// <param name="Size">Font size, in units of the drawing.</param>
/// <param name="Leading">Line height.</param>
internal sealed record Lettering(string Look, double Size, double Leading)
{
    /// <summary>How much narrower each attempt to balance the lines is, in units of the drawing.</summary>
    private const double Step = 4;

    public static Lettering Name { get; } = new("name", 15, 20);

    public static Lettering Text { get; } = new("text", 15, 19);

    public static Lettering Label { get; } = new("label", 15, 19);

    /// <summary>In units of the drawing.</summary>
    public double WidthOf(string text) => LetterWidths.Of(text) * Size;

    /// <summary>Breaks text into as few lines as fit, balanced in length.</summary>
    public IReadOnlyList<string> Wrap(string text, double width)
    {
        var words = text.Replace("-", "- ", StringComparison.Ordinal).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        var widest = words.Max(WidthOf);
        var lines = Fill(words, width);
        for (var narrower = width - Step; narrower > widest; narrower -= Step)
        {
            var balanced = Fill(words, narrower);
            if (balanced.Count > lines.Count)
            {
                break;
            }

            lines = balanced;
        }

        return lines;
    }

    private List<string> Fill(string[] words, double width)
    {
        var lines = new List<string>();
        var line = words[0];
        foreach (var word in words.Skip(1))
        {
            var longer = line.EndsWith('-') ? line + word : $"{line} {word}";
            if (WidthOf(longer) <= width)
            {
                line = longer;
                continue;
            }

            lines.Add(line);
            line = word;
        }

        lines.Add(line);
        return lines;
    }
}
