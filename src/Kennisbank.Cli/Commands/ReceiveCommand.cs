using System.CommandLine;
using Kennisbank.Cli.CommandLine;
using Kennisbank.Cli.Receiving;
using Kennisbank.Cli.Reporting;
using Kennisbank.Outputs;

namespace Kennisbank.Cli.Commands;

/// <summary>Puts a story that was sent in on a git branch of its own, and checks it. Nothing is sent on.</summary>
internal static class ReceiveCommand
{
    private const string StandardInput = "-";

    /// <summary>In bytes: a mail with photos in it is far smaller.</summary>
    private const int Largest = 50_000_000;

    public static Command Create()
    {
        var file = new Argument<string>("bestand")
        {
            Description = "De mail (.eml), de tekst (.txt) of het bestand (.md); met - of zonder naam wat u plakt of doorgeeft",
            HelpName = "BESTAND",
            DefaultValueFactory = _ => StandardInput,
        };
        var input = CommonOptions.Input();
        var report = CommonOptions.Report();
        var command = new Command("receive", "Zet een ingezonden verhaal op een eigen tak van git en controleert het.") { file, input, report };
        command.SetAction(parsed =>
        {
            var options = new BuildOptions { Input = parsed.GetRequiredValue(input), MeasureTexts = true };
            var reporter = Reporter.Create(parsed.GetValue(report), options.Input, parsed.InvocationConfiguration.Output);
            return Run(options, parsed.GetRequiredValue(file), reporter);
        });
        return command;
    }

    private static int Run(BuildOptions options, string file, Reporter reporter)
    {
        FolderChoice.RequireInput(options.Input);
        var story = Read(file);
        var branch = $"bijdrage/{story.Slug}";
        var path = Path.Combine(options.Input, story.Path);
        Place(story, options.Input, path, branch, file == StandardInput ? null : file);

        var result = new SiteBuilder(options, new Theming.Theme(), ProgramClock.Current).Check();
        reporter.Write(new RunReport
        {
            Problems = result.Problems,
            Notes =
            [
                $"Het verhaal staat in {path}, op de tak '{branch}'. Bekijk het met 'serve'.",
                $"Er is niets verstuurd. Is het nagekeken, stuur de tak dan zelf op: git push --set-upstream origin {branch}",
            ],
        });
        return result.Problems.HasErrors ? ExitCode.ContentProblems : ExitCode.Good;
    }

    /// <exception cref="UsageException">It cannot be placed; everything is as it was, or the message says what is not.</exception>
    private static void Place(ReceivedStory story, string input, string path, string branch, string? file)
    {
        var repository = EditorsRepository.Clean(input, file);
        if (File.Exists(path))
        {
            throw new UsageException(
                $"Het bestand '{path}' is er al en is niet veranderd. "
                + "Is dit een verbetering, vervang de tekst dan zelf; anders kiest de verteller een andere titel.");
        }

        repository.StartBranch(branch);
        try
        {
            new NewPage(story.Path, story.Text).WriteUnder(input);
        }
        catch (UsageException)
        {
            repository.LeaveBranch(branch);
            throw;
        }

        try
        {
            repository.Commit(story.Path, $"Zet een ingezonden verhaal klaar: {story.Title}");
        }
        catch (UsageException refused)
        {
            throw new UsageException($"Het verhaal staat in '{path}', op de tak '{branch}', maar is nog niet vastgelegd. {refused.Message}");
        }
    }

    private static ReceivedStory Read(string file)
    {
        var bytes = file == StandardInput ? FromStandardInput() : FromDisk(file);
        return IsMail(file, bytes) ? ReceivedMail.Read(bytes) : ReceivedText.Read(ReceivedText.Decode(bytes));
    }

    /// <summary>What is passed on from a mail program begins with its headers.</summary>
    private static bool IsMail(string file, byte[] bytes) => file == StandardInput
        ? ReceivedMail.HasHeaders(bytes)
        : Path.GetExtension(file).Equals(".eml", StringComparison.OrdinalIgnoreCase);

    private static byte[] FromStandardInput()
    {
        using var input = Console.OpenStandardInput();
        using var bytes = new MemoryStream();
        input.CopyTo(bytes);
        return bytes.ToArray();
    }

    private static byte[] FromDisk(string file)
    {
        try
        {
            return new FileInfo(file).Length <= Largest
                ? File.ReadAllBytes(file)
                : throw new UsageException($"'{file}' is te groot voor een verhaal. Bewaar alleen de tekst.");
        }
        catch (Exception cannot) when (cannot is IOException or UnauthorizedAccessException)
        {
            throw new UsageException($"'{file}' is niet te lezen. De reden: {DiskReason.Of(cannot)}");
        }
    }
}
