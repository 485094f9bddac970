namespace Kennisbank.Cli.Reporting;

/// <summary>For people: each problem with its source line, and a summary. The most serious come last, just above the prompt.</summary>
internal sealed class TextReporter(ProblemPaths paths, SourceLines lines, TextWriter output) : Reporter(paths, output)
{
    public override void Write(RunReport report)
    {
        foreach (var problem in report.Problems.All.OrderBy(problem => problem.Severity))
        {
            ProblemText.Write(problem, Paths, lines, Output);
        }

        if (report.Problems.All.Count > 0)
        {
            Output.WriteLine();
        }

        foreach (var line in Summary.Lines(report))
        {
            Output.WriteLine(line);
        }
    }
}
