using System.CommandLine;
using Kennisbank.Cli.CommandLine;
using Kennisbank.Reading;

namespace Kennisbank.Cli.Commands;

/// <summary>Removes metadata of cameras and programs from images.</summary>
internal static class CleanImagesCommand
{
    public static Command Create()
    {
        var files = new Argument<string[]>("bestanden")
        {
            Description = "De plaatjes (anders: alle plaatjes in de map met inhoud)",
            HelpName = "[BESTAND...]",
            Arity = ArgumentArity.ZeroOrMore,
        };
        var input = CommonOptions.Input();
        var command = new Command(
            "clean-images", "Haalt uit plaatjes waar en met wat zij zijn gemaakt. Het beeld blijft gelijk, tot op de byte.") { files, input };
        command.SetAction(parsed => Run(parsed.GetValue(files) ?? [], parsed.GetRequiredValue(input), parsed.InvocationConfiguration.Output));
        return command;
    }

    private static int Run(string[] named, string input, TextWriter output)
    {
        var files = named.Length > 0 ? [.. named.Select(file => Find(file, input))] : AllUnder(input);
        var (clean, unreadable) = (0, 0);
        foreach (var result in files.Select(CleanedFile.Clean))
        {
            output.WriteLine(result.Summary);
            clean += result.IsReadable ? 1 : 0;
            unreadable += result.IsReadable ? 0 : 1;
        }

        output.WriteLine(Summary(clean, unreadable));
        return unreadable > 0 ? ExitCode.ContentProblems : ExitCode.Good;
    }

    /// <summary>Resolves a path as given, or as a report of the check names it: from the content folder.</summary>
    private static string Find(string file, string input) => new[] { file, Path.Combine(input, file) }.FirstOrDefault(File.Exists)
        ?? throw new UsageException($"Het bestand '{file}' is er niet.");

    private static List<string> AllUnder(string input)
    {
        FolderChoice.RequireInput(input);
        return [.. InputFolder.List(input).Files.Where(MayBeImage).Select(file => Path.Combine(input, file.Path))];
    }

    private static bool MayBeImage(InputEntry file)
    {
        try
        {
            return ImageReader.IsImage(file);
        }
        catch (Exception cannot) when (cannot is IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }

    private static string Summary(int clean, int unreadable) => (clean, unreadable) switch
    {
        (0, 0) => "Er zijn geen plaatjes.",
        (_, 0) => clean == 1 ? "Het plaatje is schoon." : $"Alle {clean} plaatjes zijn schoon.",
        _ => $"Niet alles is schoon: {(unreadable == 1 ? "één bestand is" : $"{unreadable} bestanden zijn")} gelaten zoals het was.",
    };
}
