using System.CommandLine;
using System.CommandLine.Invocation;

namespace Kennisbank.Cli.CommandLine;

/// <summary>Help in Dutch; the library's own help has no Dutch texts.</summary>
internal sealed class DutchHelp : SynchronousCommandLineAction
{
    /// <summary>Help takes precedence over errors in the rest of the line.</summary>
    public override bool ClearsParseErrors => true;

    public override int Invoke(ParseResult parseResult)
    {
        Write(parseResult.CommandResult.Command, parseResult.InvocationConfiguration.Output);
        return ExitCode.Good;
    }

    public static void Write(Command command, TextWriter output)
    {
        output.WriteLine(command.Description);
        output.WriteLine();
        output.WriteLine("Gebruik:");
        output.WriteLine($"  {UsageOf(command)}");
        WriteRows("Opdrachten", [.. command.Subcommands.Select(sub => (UsagePart(sub), sub.Description ?? ""))], output);
        WriteRows("Argumenten", [.. command.Arguments.Select(argument => (Label(argument), argument.Description ?? ""))], output);
        WriteRows("Opties", [.. OptionsOf(command).Select(option => (Label(option), option.Description ?? ""))], output);
        if (command.Subcommands.Count > 0)
        {
            output.WriteLine();
            output.WriteLine($"Uitleg bij een opdracht: {KennisbankCommand.ProgramName} OPDRACHT --help");
        }
    }

    /// <summary>The usage line, starting with the program's name.</summary>
    public static string UsageOf(Command command) => command is RootCommand
        ? $"{KennisbankCommand.ProgramName} OPDRACHT [opties]"
        : $"{KennisbankCommand.ProgramName} {UsagePart(command)} [opties]";

    private static string UsagePart(Command command) => string.Join(' ', command.Arguments.Select(Label).Prepend(command.Name));

    private static IEnumerable<Option> OptionsOf(Command command) =>
        command.Options.Concat(command.Parents.OfType<Command>().SelectMany(parent => parent.Options.Where(option => option.Recursive)));

    private static string Label(Argument argument) => argument.HelpName ?? argument.Name;

    private static string Label(Option option)
    {
        // Only short forms such as -h: Windows spellings and former names work, but only distract in a list.
        var names = string.Join(", ", option.Aliases.Where(alias => alias is ['-', not '-', ..]).Prepend(option.Name));
        return option.HelpName is { } value ? $"{names} {value}" : names;
    }

    private static void WriteRows(string title, IReadOnlyList<(string Label, string Description)> rows, TextWriter output)
    {
        if (rows.Count == 0)
        {
            return;
        }

        var width = rows.Max(row => row.Label.Length);
        output.WriteLine();
        output.WriteLine($"{title}:");
        foreach (var (label, description) in rows)
        {
            output.WriteLine($"  {label.PadRight(width)}  {description}");
        }
    }
}
