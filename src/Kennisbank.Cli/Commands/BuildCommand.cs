using System.CommandLine;
using System.CommandLine.Parsing;
using Kennisbank.Cli.CommandLine;
using Kennisbank.Cli.Reporting;
using Kennisbank.Content;
using Kennisbank.Outputs;
using Kennisbank.Outputs.Hosting;

namespace Kennisbank.Cli.Commands;

/// <summary>Builds the whole site into a folder.</summary>
internal static class BuildCommand
{
    private static readonly string ServerNames = string.Join(", ", Enum.GetValues<WebServer>().Select(NameOf));

    public static Command Create()
    {
        var input = CommonOptions.Input();
        var output = CommonOptions.Folder(new Option<string>("--output")
        {
            Description = "De map waar de site komt te staan (anders: output)",
            DefaultValueFactory = _ => "output",
        });
        var baseUrl = new Option<Uri?>("--base-url")
        {
            Description = "Het adres waar de site komt te staan (anders: basis-url in site.yml)",
            HelpName = "URL",
            CustomParser = ParseUrl,
        };
        var server = new Option<WebServer>("--server")
        {
            Description = $"De webserver die de site verstuurt: {ServerNames}; plain is een server die alleen bestanden verstuurt (anders: netlify). "
                + "Zie docs/publiceren.md",
            HelpName = "NAAM",
            CustomParser = ParseServer,
        };
        var drafts = CommonOptions.Drafts();
        var pictures = CommonOptions.Folder(new Option<string?>("--share-pictures", FormerNames.SharePictures)
        {
            Description = "Tekent van elke pagina een plaatje voor gedeelde links, en bewaart ze in deze map voor een volgende keer "
                + "(anders: één plaatje voor alle)",
        });
        var epub = new Option<bool>("--epub")
        {
            Description = "Maakt e-books (EPUB): van de hele kennisbank, elke reeks lessen en elk leespad. De site biedt ze aan bij /e-books/",
        };
        var publish = CommonOptions.Publish();
        var report = CommonOptions.Report();
        var command = new Command("build", "Bouwt de site. Bij fouten blijft de vorige site staan.")
        {
            input, output, baseUrl, server, drafts, pictures, epub, publish, report,
        };
        command.SetAction(parsed =>
        {
            var options = new BuildOptions
            {
                Input = parsed.GetRequiredValue(input),
                BaseUrl = parsed.GetValue(baseUrl),
                Server = parsed.GetValue(server),
                IncludeDrafts = parsed.GetValue(drafts),
                ForPublication = parsed.GetValue(publish),
                SharePictures = parsed.GetValue(pictures),
                Epub = parsed.GetValue(epub),
            };
            var reporter = Reporter.Create(parsed.GetValue(report), options.Input, parsed.InvocationConfiguration.Output);
            return Run(options, parsed.GetRequiredValue(output), reporter);
        });
        return command;
    }

    private static int Run(BuildOptions options, string outputFolder, Reporter reporter)
    {
        FolderChoice.RefuseOverlap(options.Input, outputFolder);
        if (options.SharePictures is { } pictures)
        {
            FolderChoice.RefuseOverlapOfPictures(pictures, options.Input, outputFolder);
        }

        var theme = new Theming.Theme(sharePictures: options.SharePictures);
        var progress = new StageProgress();
        var builder = new SiteBuilder(options, theme, ProgramClock.Current) { OnStage = progress.Begin };
        var result = progress.Follow(() => builder.Build(outputFolder));
        reporter.Write(new RunReport
        {
            Problems = result.Problems,
            Times = result.Times,
            Pages = result.Written?.Pages,
            Written = result.Written,
            Notes = [.. Notes(result.Written)],
        });
        return result.Written is null ? ExitCode.ContentProblems : ExitCode.Good;
    }

    private static IEnumerable<string> Notes(WrittenSite? written)
    {
        if (written is null)
        {
            yield return "De site is niet geschreven; wat er stond, staat er nog.";
            yield break;
        }

        if (written.InSteps)
        {
            yield return $"De map '{written.Folder}' is niet in één keer te verwisselen (zij is bijvoorbeeld een koppelpunt), "
                + "dus de site is bestand voor bestand vernieuwd.";
        }

        if (written.Kept.Count > 0)
        {
            yield return $"Niet van de site, en dus gebleven: {written.KeptInWords}.";
        }
    }

    private static Uri? ParseUrl(ArgumentResult result)
    {
        var text = result.Tokens[0].Value;
        if (Uri.TryCreate(text, UriKind.Absolute, out var url) && url.Scheme is "https" or "http" && SiteSettings.CanStandAt(url))
        {
            return url;
        }

        result.AddError(url is { AbsolutePath.Length: > 1, Scheme: "https" or "http" }
            ? $"'{text}' is geen adres van een hele site: de kennisbank kan niet in een map van een ander adres staan ({url.AbsolutePath}), want haar links "
                + "beginnen bij /. Geef haar een adres van zichzelf, bijvoorbeeld: --base-url https://kennisbank.voorbeeld.nl/"
            : $"'{text}' is geen adres van een hele site. Schrijf bijvoorbeeld: --base-url https://www.voorbeeld.nl/");
        return null;
    }

    private static WebServer ParseServer(ArgumentResult result)
    {
        var text = result.Tokens[0].Value;
        foreach (var server in Enum.GetValues<WebServer>())
        {
            if (text == NameOf(server))
            {
                return server;
            }
        }

        result.AddError($"--server kan niet '{text}' zijn. Kies uit: {ServerNames}.");
        return default;
    }

    private static string NameOf(WebServer server) => server.ToString().ToLowerInvariant();
}
