using System.CommandLine;
using System.CommandLine.Help;

namespace Kennisbank.Cli.CommandLine;

/// <summary>The root command: shows help when no command is named.</summary>
internal sealed class KennisbankCommand : RootCommand
{
    public const string ProgramName = "kennisbank";

    public KennisbankCommand(params ReadOnlySpan<Command> commands)
        : base("Maakt van de map met inhoud een website: controleren, bekijken en bouwen.")
    {
        foreach (var command in commands)
        {
            Subcommands.Add(command);
        }

        foreach (var option in Options)
        {
            TranslateBuiltIn(option);
        }

        SetAction(result => DutchHelp.Write(this, result.InvocationConfiguration.Output));
    }

    private static void TranslateBuiltIn(Option option)
    {
        switch (option)
        {
            case HelpOption help:
                help.Description = "Laat deze uitleg zien";
                help.Action = new DutchHelp();
                break;
            case VersionOption version:
                version.Description = "Laat de versie zien";
                break;
        }
    }
}
