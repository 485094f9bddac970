using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using Kennisbank.Cli.CommandLine;
using Kennisbank.Cli.Reporting;
using Kennisbank.Typing.Readability;

namespace Kennisbank.Cli.Commands;

/// <summary>Prints the words with which sentences and headings begin on many pages.</summary>
internal static class OpeningsCommand
{
    public static Command Create()
    {
        var input = CommonOptions.Input();
        var drafts = CommonOptions.Drafts();
        var moreThan = new Option<int>("--more-than")
        {
            Description = $"Noem wat op meer dan zoveel pagina’s staat (anders: {Openings.MostPages})",
            HelpName = "GETAL",
            DefaultValueFactory = _ => Openings.MostPages,
            CustomParser = ParseCount,
        };
        var command = new Command("openings", "Noemt de drie woorden waarmee zinnen en koppen het vaakst beginnen, en op welke pagina’s.")
        {
            input, drafts, moreThan,
        };
        command.SetAction(parsed =>
        {
            var options = new BuildOptions { Input = parsed.GetRequiredValue(input), IncludeDrafts = parsed.GetValue(drafts) };
            FolderChoice.RequireInput(options.Input);
            Run(options, parsed.GetValue(moreThan), parsed.InvocationConfiguration.Output);
            return ExitCode.Good;
        });
        return command;
    }

    private static void Run(BuildOptions options, int moreThan, TextWriter output)
    {
        var site = new SiteBuilder(options, new Theming.Theme(), ProgramClock.Current).Check().Site;
        var openings = Openings.Of(site.Pages.Select(page => page.Content), moreThan);
        var paths = new ProblemPaths(options.Input, Environment.CurrentDirectory);
        foreach (var opening in openings)
        {
            output.WriteLine($"{opening.Pages} × {opening.Words}");
            foreach (var place in opening.Places)
            {
                output.WriteLine($"    {paths.WithLine(place)}");
            }
        }

        output.WriteLine(NoteFor(openings.Count, moreThan, site.Pages.Count));
    }

    private static string NoteFor(int count, int moreThan, int pages) => count switch
    {
        0 => $"Geen opening staat op meer dan {moreThan} van de {pages} pagina’s.",
        1 => $"Eén opening staat op meer dan {moreThan} van de {pages} pagina’s.",
        _ => $"{count} openingen staan op meer dan {moreThan} van de {pages} pagina’s.",
    };

    private static int ParseCount(ArgumentResult result)
    {
        var text = result.Tokens[0].Value;
        if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var count) && count > 0)
        {
            return count;
        }

        result.AddError($"--more-than kan niet '{text}' zijn. Schrijf een heel getal vanaf 1.");
        return Openings.MostPages;
    }
}
