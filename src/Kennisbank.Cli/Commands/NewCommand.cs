using System.CommandLine;
using System.CommandLine.Parsing;
using Kennisbank.Cli.CommandLine;
using Kennisbank.Cli.Reporting;
using Kennisbank.Content;
using Kennisbank.Diagnostics;

namespace Kennisbank.Cli.Commands;

/// <summary>Creates a page: a draft that passes every check, for the editor to fill in.</summary>
internal static class NewCommand
{
    public static Command Create()
    {
        var type = new Argument<ContentType>("soort")
        {
            Description = $"Wat voor pagina het wordt: {string.Join(", ", NewPageText.Types.Select(known => known.Singular()))}",
            HelpName = "SOORT",
            CustomParser = Parse,
        };
        var title = new Argument<string>("titel") { Description = "De titel, tussen aanhalingstekens; het adres wordt ervan gemaakt", HelpName = "\"TITEL\"" };
        var series = new Option<string?>("--series", FormerNames.Series)
        {
            Description = $"Bij een les: de reeks waar zij bij hoort, uit {LessonSeries.FileName} (anders: de eerste)",
            HelpName = "REEKS",
        };
        var input = CommonOptions.Input();
        var report = CommonOptions.Report();
        var command = new Command("new", "Zet een nieuwe pagina klaar in de juiste map, als concept.") { type, title, series, input, report };
        command.SetAction(parsed =>
        {
            UsageErrors.RefuseOption(parsed.GetRequiredValue(title), parsed);
            var options = new BuildOptions { Input = parsed.GetRequiredValue(input), IncludeDrafts = true };
            var reporter = Reporter.Create(parsed.GetValue(report), options.Input, parsed.InvocationConfiguration.Output);
            return Run(options, parsed.GetValue(type), parsed.GetRequiredValue(title), parsed.GetValue(series), reporter);
        });
        return command;
    }

    private static int Run(BuildOptions options, ContentType type, string title, string? series, Reporter reporter)
    {
        FolderChoice.RequireInput(options.Input);
        var site = new SiteBuilder(options, new Theming.Theme(), ProgramClock.Current).Check().Site;
        var today = DateOnly.FromDateTime(ProgramClock.Current.GetLocalNow().Date);
        var page = NewPage.Create(site, type, title, series, today);
        page.WriteUnder(options.Input);
        reporter.Write(new RunReport
        {
            Problems = ProblemList.Empty,
            Notes =
            [
                $"Nieuw bestand: {Path.Combine(options.Input, page.File)}",
                "Het is een concept: 'serve --drafts' laat het zien, de gepubliceerde site nog niet.",
            ],
        });
        return ExitCode.Good;
    }

    private static ContentType Parse(ArgumentResult result)
    {
        var text = result.Tokens[0].Value;
        var known = NewPageText.Types.ToDictionary(type => type.Singular());
        if (!known.TryGetValue(text, out var choice))
        {
            result.AddError($"'{text}' is geen soort pagina. {Suggestion.DidYouMean(text, known.Keys) ?? $"Kies uit: {string.Join(", ", known.Keys)}."}");
        }

        return choice;
    }
}
