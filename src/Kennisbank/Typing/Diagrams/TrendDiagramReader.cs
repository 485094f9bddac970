using Kennisbank.Content;

namespace Kennisbank.Typing.Diagrams;

internal static class TrendDiagramReader
{
    private const int MaxLines = 3;
    private const int MaxMoments = 4;
    private const int MaxName = 30;
    private const int MaxMoment = 7;
    private const int MaxTimeName = 12;

    /// <summary>Beside the end of a line, in units of the font size.</summary>
    private const double WidestInName = 7.3;

    public static TrendDiagram Read(MapReader keys, DiagramHead head)
    {
        var moments = DiagramWords.List(keys, Keys.Moments, MaxMoment, 2, MaxMoments);
        var lines = keys.Parts(Keys.Lines, "een lijn", line => ReadLine(line, moments.Count - 1)).ToList();
        DiagramWords.CheckCount(keys, Keys.Lines, lines.Count, 1, MaxLines);
        var heightName = DiagramWords.Required(keys, Keys.HeightName, MaxName);
        return new TrendDiagram(head, heightName, DiagramWords.Required(keys, Keys.TimeName, MaxTimeName), moments, lines);
    }

    private static TrendLine ReadLine(MapReader line, int intervals)
    {
        var name = DiagramWords.Required(line, Keys.Name, MaxName, WidestInName);
        var start = line.RequiredChoice<TrendStart>(Keys.Start);
        var course = line.Choices<Trend>(Keys.Course);
        DiagramWords.CheckCount(line, Keys.Course, course.Count, intervals, intervals);
        return new TrendLine(name, start, course);
    }
}
