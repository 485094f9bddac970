using System.CommandLine;
using System.CommandLine.Parsing;
using Kennisbank.Cli.Reporting;

namespace Kennisbank.Cli.CommandLine;

/// <summary>Options that more than one command has, so that they mean the same everywhere.</summary>
internal static class CommonOptions
{
    private static readonly BuildOptions Defaults = new();

    public static Option<string> Input() => new("--input")
    {
        Description = $"De map met inhoud (anders: {Defaults.Input})",
        HelpName = "MAP",
        DefaultValueFactory = _ => Defaults.Input,
    };

    public static Option<bool> Drafts() => new("--drafts") { Description = "Neem ook pagina’s mee waar 'concept: ja' bij staat" };

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
