using Kennisbank.Diagnostics;

namespace Kennisbank.Cli.Reporting;

/// <summary>A problem as a terminal shows it. The first line has the form in which editors find a place to click on.</summary>
internal static class ProblemText
{
    public static void Write(Problem problem, ProblemPaths paths, SourceLines lines, TextWriter output)
    {
        output.WriteLine(problem.ToString(paths.Of(problem.Location)));
        if (lines.At(problem.Location) is { } line)
        {
            foreach (var part in Excerpt.Of(line, problem.Location))
            {
                output.WriteLine(part);
            }
        }
    }
}
