namespace Kennisbank.Cli.Reporting;

/// <summary>For people: a line for each problem and a summary. What is worst comes last, where people look first.</summary>
internal sealed class TextReporter(ProblemPaths paths, TextWriter output) : Reporter(paths, output)
{
    public override void Write(RunReport report)
    {
        foreach (var problem in report.Problems.All.OrderBy(problem => problem.Severity))
        {
            Output.WriteLine(problem.ToString(Paths.Of(problem.Location)));
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
