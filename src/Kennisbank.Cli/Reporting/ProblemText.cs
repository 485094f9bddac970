using Kennisbank.Diagnostics;

namespace Kennisbank.Cli.Reporting;

/// <summary>A problem on a terminal. The first line has a format that editors turn into a link.</summary>
internal static class ProblemText
{
    public static void Write(Problem problem, ProblemPaths paths, SourceLines lines, TextWriter output)
    {
        output.WriteLine(problem.ToString(paths.Of(problem.Location)));
        if (problem.Location.Position is { } place && lines.At(problem.Location.File, place.Line) is { } line)
        {
            foreach (var part in Excerpt.Of(line, place))
            {
                output.WriteLine(part);
            }
        }
    }
}
