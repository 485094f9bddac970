using Spectre.Console;

namespace Kennisbank.Cli.Reporting;

/// <summary>A turning sign with the name of the stage beside it, on the error output, so that the report stays clean.</summary>
internal static class Spinner
{
    private static readonly TimeSpan Interval = TimeSpan.FromMilliseconds(100);

    public static void Show(StageProgress progress, Task work)
    {
        var console = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(Console.Error) });
        if (!console.Profile.Capabilities.Interactive)
        {
            return;
        }

        console.Status().Start(Text(progress), status =>
        {
            while (Task.WhenAny(work, Task.Delay(Interval)).GetAwaiter().GetResult() != work)
            {
                status.Status = Text(progress);
            }
        });
    }

    private static string Text(StageProgress progress) => Markup.Escape($"Bezig met {progress.Current} …");
}
