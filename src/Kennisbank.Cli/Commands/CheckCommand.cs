using System.CommandLine;
using System.Globalization;
using Kennisbank.Cli.CommandLine;
using Kennisbank.Cli.Reporting;
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
        var overview = new Option<bool>("--overview")
        {
            Description = "Laat in plaats van de meldingen zien wat er te verbeteren valt: lege vakken, losse pagina’s, formules, zwakke vragen en meer",
        };
        overview.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<bool>() && result.GetResult(report)?.GetValueOrDefault<ReportForm>() is not (null or ReportForm.Text))
            {
                result.AddError("--overview is er alleen voor mensen: laat --report weg, of kies --report text.");
            }
        });
        var command = new Command("check", "Controleert alle inhoud en schrijft niets.") { input, drafts, publish, overview, report };
        command.SetAction(parsed =>
        {
            var options = new BuildOptions
            {
                Input = parsed.GetRequiredValue(input),
                IncludeDrafts = parsed.GetValue(drafts),
                ForPublication = parsed.GetValue(publish),
                MeasureTexts = true,
            };
            var output = parsed.InvocationConfiguration.Output;
            return parsed.GetValue(overview)
                ? ShowOverview(options, output)
                : Run(options, Reporter.Create(parsed.GetValue(report), options.Input, output));
        });
        return command;
    }

    private static int ShowOverview(BuildOptions options, TextWriter output)
    {
        FolderChoice.RequireInput(options.Input);
        var result = new SiteBuilder(options, new Theming.Theme(), ProgramClock.Current).Check();
        new OverviewText(new ProblemPaths(options.Input, Environment.CurrentDirectory), output).Write(result.Overview());
        output.WriteLine(Summary.Problems(new RunReport { Problems = result.Problems }));
        return result.Problems.HasErrors ? ExitCode.ContentProblems : ExitCode.Good;
    }

    private static int Run(BuildOptions options, Reporter reporter)
    {
        var progress = new StageProgress();
        var builder = new SiteBuilder(options, new Theming.Theme(), ProgramClock.Current) { OnStage = progress.Begin };
        var result = progress.Follow(builder.Check);
        reporter.Write(new RunReport
        {
            Problems = result.Problems,
            Times = result.Times,
            Pages = SiteViews.All(result.Site).Count(),
            Notes = [.. Notes(result)],
        });
        return result.Problems.HasErrors ? ExitCode.ContentProblems : ExitCode.Good;
    }

    private static IEnumerable<string> Notes(CheckedSite result)
    {
        if (result.Readability is { } readability)
        {
            yield return string.Create(
                CultureInfo.InvariantCulture,
                $"Leesbaarheid (Flesch-Douma): {readability.Pages} teksten, mediaan {readability.Median:0}, laagste {readability.Lowest:0}.");
        }

        switch (result.Site.Pages.Sum(page => page.Content.Head.SuppressedAdvice.Count))
        {
            case 0:
                break;
            case 1:
                yield return "Eén advies is weggelegd; de pagina zegt waarom.";
                break;
            case var count:
                yield return $"{count} adviezen zijn weggelegd; de pagina’s zeggen waarom.";
                break;
        }
    }
}
