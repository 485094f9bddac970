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
        var repository = Address("--repository", "Het adres van de repository, voor links naar de uitleg");
        var preview = Address("--proef", "Het adres van de proefversie");
        var outcome = new Option<string?>("--uitkomst")
        {
            Description = "Hoe de controle op GitHub afliep, in het woord van GitHub: success, failure, cancelled …",
            HelpName = "WOORD",
        };
        var version = new Option<string?>("--versie")
        {
            Description = "De commit die is gecontroleerd",
            HelpName = "COMMIT",
            CustomParser = ParseVersion,
        };
        var command = new Command("samenvatting", "Vat een verslag samen voor onder een pull request, en zegt het als er geen goed verslag is.")
        {
            file, repository, preview, outcome, version,
        };
        command.SetAction(parsed =>
        {
            var comment = new PullRequestComment(parsed.GetValue(repository), parsed.GetValue(preview), parsed.GetValue(outcome), parsed.GetValue(version));
            foreach (var line in comment.Lines(ForeignReport.Read(parsed.GetRequiredValue(file))))
            {
                parsed.InvocationConfiguration.Output.WriteLine(line);
            }

            return ExitCode.Good;
        });
        return command;
    }

    private static Option<Uri?> Address(string name, string description) => new(name)
    {
        Description = description,
        HelpName = "ADRES",
        CustomParser = result => ParseAddress(name, result),
    };

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

    private static string? ParseVersion(ArgumentResult result)
    {
        var written = result.Tokens[0].Value;
        if (written.Length >= PullRequestComment.VersionLength && written.All(char.IsAsciiHexDigit))
        {
            return written;
        }

        result.AddError($"--versie kan niet '{written}' zijn. Geef de naam van een commit, zoals git rev-parse HEAD die geeft.");
        return null;
    }
}
