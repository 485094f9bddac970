using System.Text.RegularExpressions;
using Kennisbank.Cli.Tests.Running;
using Kennisbank.Tests.Sites;

namespace Kennisbank.Cli.Tests.Commands;

public class HelpTests
{
    private static readonly string[] English = ["Usage", "Options", "Commands", "Arguments", "Description", "required", "default:"];

    [Fact]
    public void Without_arguments_the_program_names_its_commands()
    {
        using var workspace = new Workspace();

        var help = workspace.Run().Good().Output;

        Assert.All(
            ["build", "serve", "check", "openings", "new", "init", "receive", "clean-images", "summary", "permalinks"],
            command => Assert.Contains($"\n  {command}", help, StringComparison.Ordinal));
    }

    [Fact]
    public void A_command_and_what_it_does_are_on_one_line_of_a_wide_terminal()
    {
        using var workspace = new Workspace();

        var help = workspace.Run().Good().Output;

        Assert.All(help.Split('\n'), line => Assert.InRange(line.Length, 0, 140));
    }

    [Theory]
    [InlineData("README.md", "\n\\| `([a-z-]+)")]
    [InlineData("README.md", "src/Kennisbank\\.Cli -- ([a-z-]+)")]
    [InlineData("BIJDRAGEN.md", "src/Kennisbank\\.Cli -- ([a-z-]+)")]
    [InlineData("CONTRIBUTING.md", "src/Kennisbank\\.Cli -- ([a-z-]+)")]
    [InlineData("CONTRIBUTING.md", "command `([a-z-]+)`")]
    public void Every_command_in_a_document_is_one_that_the_program_has(string document, string pattern)
    {
        using var workspace = new Workspace();
        var named = Regex.Matches(File.ReadAllText(Path.Combine(Repository.Root, document)), pattern).Select(match => match.Groups[1].Value).ToList();

        var help = workspace.Run().Good().Output;

        Assert.NotEmpty(named);
        Assert.All(named, command => Assert.Contains($"\n  {command} ", help, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("build", "--output")]
    [InlineData("serve", "--port")]
    [InlineData("check", "--drafts")]
    [InlineData("openings", "--more-than GETAL")]
    [InlineData("new", "casus, checklist, ")]
    [InlineData("init", "kennisbank init MAP")]
    [InlineData("receive", "BESTAND")]
    [InlineData("clean-images", "[BESTAND...]")]
    [InlineData("summary", "--outcome WOORD")]
    [InlineData("permalinks", "--report")]
    public void Each_command_explains_itself_in_Dutch(string command, string mentions)
    {
        using var workspace = new Workspace();

        var help = workspace.Run(command, "--help").Good().Output;

        Assert.Contains($"Gebruik:\n  kennisbank {command}", help, StringComparison.Ordinal);
        Assert.Contains(mentions, help, StringComparison.Ordinal);
        Assert.All(English, word => Assert.DoesNotContain(word, help, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("Onbekende opdracht 'bild'. Bedoelde u 'build'?", "bild")]
    [InlineData("Onbekende optie '--ouput'. Bedoelde u '--output'?", "build", "--ouput", "x")]
    [InlineData("Bij --output hoort een waarde", "build", "--output")]
    [InlineData("--port kan niet 'veel' zijn", "serve", "--port", "veel")]
    [InlineData("'roman' is geen soort pagina", "new", "roman", "Titel")]
    [InlineData("Er ontbreekt iets: \"TITEL\"", "new", "les")]
    [InlineData("is geen adres van een hele site", "build", "--base-url", "https://u:p@voorbeeld.nl/")]
    [InlineData("kan niet in een map van een ander adres staan (/kennis/)", "build", "--base-url", "https://voorbeeld.nl/kennis/")]
    [InlineData("--server kan niet 'nginks' zijn. Kies uit: netlify, nginx, apache, caddy, iis, plain.", "build", "--server", "nginks")]
    [InlineData("'hier' is geen adres van een hele site", "build", "--base-url", "hier")]
    public void Wrong_usage_is_explained_in_Dutch(string explanation, params string[] arguments)
    {
        using var workspace = new Workspace();

        var errors = workspace.Run(arguments).AsWrongUsage().Errors;

        Assert.Contains(explanation, errors, StringComparison.Ordinal);
    }
}
