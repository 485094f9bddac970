using System.CommandLine;
using System.CommandLine.Parsing;
using Kennisbank.Cli.CommandLine;
using Kennisbank.Cli.Reporting;

namespace Kennisbank.Cli.Commands;

/// <summary>Converts the output of <c>check --report json</c> into a pull request comment; for the workflow that may write comments.</summary>
internal static class SummaryCommand
{
    public static Command Create()
    {
        var file = new Argument<string>("verslag") { Description = "Het bestand dat check --report json maakte", HelpName = "BESTAND" };
        var repository = Address(new("--repository"), "Het adres van de repository, voor links naar de uitleg");
        var preview = Address(new("--preview", FormerNames.Preview), "Het adres van de proefversie");
        var outcome = new Option<string?>("--outcome", FormerNames.Outcome)
        {
            Description = "Hoe de controle op GitHub afliep, in het woord van GitHub: success, failure, cancelled …",
            HelpName = "WOORD",
        };
        var commit = new Option<string?>("--commit", FormerNames.Commit)
        {
            Description = "De commit die is gecontroleerd",
            HelpName = "COMMIT",
            CustomParser = ParseCommit,
        };
        var command = new Command("summary", "Vat een verslag samen voor onder een pull request, en zegt het als er geen goed verslag is.")
        {
            file, repository, preview, outcome, commit,
        };
        command.Aliases.Add(FormerNames.Summary);
        command.SetAction(parsed =>
        {
            var comment = new PullRequestComment(parsed.GetValue(repository), parsed.GetValue(preview), parsed.GetValue(outcome), parsed.GetValue(commit));
            foreach (var line in comment.Lines(ForeignReport.Read(parsed.GetRequiredValue(file))))
            {
                parsed.InvocationConfiguration.Output.WriteLine(line);
            }

            return ExitCode.Good;
        });
        return command;
    }

    private static Option<Uri?> Address(Option<Uri?> option, string description)
    {
        option.Description = description;
        option.HelpName = "ADRES";
        option.CustomParser = result => ParseAddress(option.Name, result);
        return option;
    }

    private static Uri? ParseAddress(string name, ArgumentResult result)
    {
        var written = result.Tokens[0].Value;
        if (Uri.TryCreate(written, UriKind.Absolute, out var address) && address.Scheme == Uri.UriSchemeHttps)
        {
            return address;
        }

        result.AddError($"{name} kan niet '{written}' zijn. Geef een heel adres dat begint met https://.");
        return null;
    }

    private static string? ParseCommit(ArgumentResult result)
    {
        var written = result.Tokens[0].Value;
        if (written.Length >= PullRequestComment.VersionLength && written.All(char.IsAsciiHexDigit))
        {
            return written;
        }

        result.AddError($"--commit kan niet '{written}' zijn. Geef de naam van een commit, zoals git rev-parse HEAD die geeft.");
        return null;
    }
}
