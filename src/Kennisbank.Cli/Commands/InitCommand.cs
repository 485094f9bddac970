using System.CommandLine;
using Kennisbank.Cli.CommandLine;
using Kennisbank.Reading;

namespace Kennisbank.Cli.Commands;

/// <summary>Fills an empty folder with a knowledge base to start from, which passes every check.</summary>
internal static class InitCommand
{
    public static Command Create()
    {
        var folder = new Argument<string>("map") { Description = "De map voor de inhoud; zij bestaat nog niet, of is leeg", HelpName = "MAP" };
        var command = new Command("init", "Begint een eigen kennisbank: instellingen, lijsten en van elke soort pagina een voorbeeld.") { folder };
        command.SetAction(parsed =>
        {
            UsageErrors.RefuseOption(parsed.GetRequiredValue(folder), parsed);
            return Run(parsed.GetRequiredValue(folder), parsed.InvocationConfiguration.Output);
        });
        return command;
    }

    private static int Run(string folder, TextWriter output)
    {
        RequireEmpty(folder);
        var today = DateOnly.FromDateTime(ProgramClock.Current.GetLocalNow().Date);
        var count = NewSite.WriteTo(folder, today);
        foreach (var line in NextSteps(folder, count))
        {
            output.WriteLine(line);
        }

        return ExitCode.Good;
    }

    /// <exception cref="UsageException">There is something in the folder, which is left alone.</exception>
    private static void RequireEmpty(string folder)
    {
        if (string.IsNullOrWhiteSpace(folder))
        {
            throw new UsageException("Geef een naam voor de map, bijvoorbeeld: init mijn-kennisbank");
        }

        if (File.Exists(folder))
        {
            throw new UsageException($"'{folder}' is een bestand. Kies een naam voor een nieuwe map.");
        }

        // What the site does not see, such as the folder of git, may be there already.
        if (Directory.Exists(folder)
            && new DirectoryInfo(folder).EnumerateFileSystemInfos().FirstOrDefault(found => !LeftoverNames.Is(found.Name, found is DirectoryInfo)) is { } first)
        {
            throw new UsageException(
                $"De map '{folder}' is niet leeg: '{first.Name}' staat er al. Er is niets veranderd. Kies een map die nog niet bestaat of leeg is.");
        }
    }

    private static IEnumerable<string> NextSteps(string folder, int count)
    {
        var name = folder.Contains(' ', StringComparison.Ordinal) ? $"\"{folder}\"" : folder;
        var usual = Path.GetFullPath(new BuildOptions().Input) == Path.GetFullPath(folder);
        var input = usual ? "" : $" --input {name}";
        var output = Directory.GetParent(Path.GetFullPath(folder))?.FullName == Environment.CurrentDirectory ? "" : " --output ANDERE-MAP";
        yield return $"In de map '{folder}' staat een nieuwe kennisbank: {count} bestanden, met van elke soort pagina een voorbeeld.";
        yield return "";
        yield return "Zo gaat u verder:";
        yield return $"1. Bekijk haar in uw browser:  {KennisbankCommand.ProgramName} serve{input}";
        yield return "2. Vul site.yml in, en maak van elk voorbeeld een eigen pagina of haal het weg. Wat geen pagina's heeft, verdwijnt uit de site.";
        yield return $"3. Controleer en bouw haar:  {KennisbankCommand.ProgramName} check{input}  en  {KennisbankCommand.ProgramName} build{input}{output}";
        yield return "";
        yield return "docs/eigen-kennisbank.md vertelt de rest, tot en met publiceren.";
    }
}
