using System.CommandLine;
using System.CommandLine.Parsing;
using Kennisbank.Cli.Reporting;

namespace Kennisbank.Cli.CommandLine;

/// <summary>Options that several commands share, so that they mean the same everywhere.</summary>
internal static class CommonOptions
{
    private static readonly BuildOptions Defaults = new();

    public static Option<string> Input() => Folder(new Option<string>("--input")
    {
        Description = $"De map met inhoud (anders: {Defaults.Input})",
        DefaultValueFactory = _ => Defaults.Input,
    });

    /// <summary>An option that names a folder and may not be empty.</summary>
    public static Option<T> Folder<T>(Option<T> option)
    {
        option.HelpName = "MAP";
        option.Validators.Add(result =>
        {
            if (result.Tokens.Any(token => string.IsNullOrWhiteSpace(token.Value)))
            {
                result.AddError($"Bij {option.Name} hoort de naam van een map.");
            }
        });
        return option;
    }

    public static Option<bool> Drafts() => new("--drafts") { Description = "Neem ook pagina’s mee waar 'concept: ja' bij staat" };

    public static Option<bool> Publish() =>
        new("--publish") { Description = "De site wordt gepubliceerd: waarschuw als er in site.yml nog voorbeeldadressen staan" };

    public static Option<ReportForm> Report() => new("--report")
    {
        Description = "Hoe het verslag eruitziet: text voor mensen, github voor opmerkingen bij een pull request, json voor programma’s",
        HelpName = "text|github|json",
        CustomParser = ParseReport,
    };

    private static ReportForm ParseReport(ArgumentResult result)
    {
        switch (result.Tokens[0].Value)
        {
            case "text":
                return ReportForm.Text;
            case "github":
                return ReportForm.GitHub;
            case "json":
                return ReportForm.Json;
            case var other:
                result.AddError($"--report kan niet '{other}' zijn. Kies uit: text, github, json.");
                return ReportForm.Text;
        }
    }
}
