namespace Kennisbank.Cli.Reporting;

/// <summary>Writes a report of a run in one of the formats.</summary>
internal abstract class Reporter(ProblemPaths paths, TextWriter output)
{
    protected ProblemPaths Paths => paths;

    protected TextWriter Output => output;

    /// <param name="inputFolder">As given on the command line.</param>
    public static Reporter Create(ReportForm form, string inputFolder, TextWriter output)
    {
        var paths = new ProblemPaths(inputFolder, Environment.CurrentDirectory);
        return form switch
        {
            ReportForm.GitHub => new GitHubReporter(paths, output),
            ReportForm.Json => new JsonReporter(paths, output),
            ReportForm.Text => new TextReporter(paths, new SourceLines(inputFolder), output),
        };
    }

    public abstract void Write(RunReport report);
}
