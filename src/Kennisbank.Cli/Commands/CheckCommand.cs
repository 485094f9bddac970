using System.CommandLine;
using System.Globalization;
using Kennisbank.Cli.CommandLine;
using Kennisbank.Cli.Reporting;
using Kennisbank.Typing.Readability;
using Kennisbank.Views;

namespace Kennisbank.Cli.Commands;

/// <summary>Runs every check and writes nothing.</summary>
internal static class CheckCommand
{
    public static Command Create()
    {
        var input = CommonOptions.Input();
        var drafts = CommonOptions.Drafts();
        var publish = CommonOptions.Publish();
        var report = CommonOptions.Report();
        var command = new Command("check", "Controleert alle inhoud en schrijft niets.") { input, drafts, publish, report };
        command.SetAction(parsed =>
        {
            var options = new BuildOptions
            {
                Input = parsed.GetRequiredValue(input),
                IncludeDrafts = parsed.GetValue(drafts),
                ForPublication = parsed.GetValue(publish),
                ScoreReadability = true,
            };
            var reporter = Reporter.Create(parsed.GetValue(report), options.Input, parsed.InvocationConfiguration.Output);
            return Run(options, reporter);
        });
        return command;
    }

    private static int Run(BuildOptions options, Reporter reporter)
    {
        var progress = new StageProgress();
        var builder = new SiteBuilder(options, new Theming.Theme(), TimeProvider.System) { OnStage = progress.Begin };
        var result = progress.Follow(builder.Check);
        reporter.Write(new RunReport
        {
            Problems = result.Problems,
            Times = result.Times,
            Pages = SiteViews.All(result.Site).Count(),
            Notes = Notes(result.Readability),
        });
        return result.Problems.HasErrors ? ExitCode.ContentProblems : ExitCode.Good;
    }

    private static IReadOnlyList<string> Notes(ReadabilitySummary? readability) => readability is null
        ? []
        : [string.Create(
            CultureInfo.InvariantCulture,
            $"Leesbaarheid (Flesch-Douma): {readability.Pages} teksten, mediaan {readability.Median:0}, laagste {readability.Lowest:0}.")];
}
