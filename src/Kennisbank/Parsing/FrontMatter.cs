using Kennisbank.Diagnostics;
using Kennisbank.Reading;

namespace Kennisbank.Parsing;

/// <summary>Splits a page into front matter and text.</summary>
/// <param name="Yaml">The text between the two lines of three hyphens.</param>
/// <param name="YamlStart">Index in the file's text.</param>
/// <param name="BodyStart">Index in the file's text.</param>
/// <param name="BodyLine">Line of the file on which the text begins.</param>
internal readonly record struct FrontMatter(string Yaml, int YamlStart, int BodyStart, int BodyLine)
{
    private const string Fence = "---";

    public static FrontMatter? Find(SourceFile file, List<Problem> problems)
    {
        var text = file.Text;
        var yamlStart = text.IndexOf('\n', StringComparison.Ordinal) + 1;
        if (yamlStart == 0 || !text.AsSpan(0, yamlStart).TrimEnd().SequenceEqual(Fence))
        {
            var isEmpty = string.IsNullOrWhiteSpace(text);
            problems.Add(FrontMatterRules.Missing.At(
                isEmpty ? new Location(file.Path) : new Location(file.Path, Position.Start),
                isEmpty ? "Het bestand is leeg." : "De pagina begint niet met een regel '---'.",
                "Begin met een regel '---', daaronder de gegevens (id, titel, samenvatting …), dan weer een regel '---' en dan de tekst."));
            return null;
        }

        var lineStart = yamlStart;
        var line = 2;
        while (lineStart < text.Length)
        {
            var end = text.IndexOf('\n', lineStart);
            var next = end < 0 ? text.Length : end + 1;
            if (text.AsSpan(lineStart, next - lineStart).TrimEnd().SequenceEqual(Fence))
            {
                return new FrontMatter(text[yamlStart..lineStart], yamlStart, next, line + 1);
            }

            lineStart = next;
            line++;
        }

        problems.Add(FrontMatterRules.Missing.At(
            new Location(file.Path, Position.Start),
            "De kop met gegevens houdt niet op.",
            "Zet een regel '---' tussen de gegevens en de tekst."));
        return null;
    }
}
