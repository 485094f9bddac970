namespace Kennisbank.Cli.Reporting;

/// <summary>A spinner with the name of the stage, on the error output, so that the report stays clean.</summary>
internal static class Spinner
{
    private const string Signs = @"|/-\";

    private static readonly TimeSpan Interval = TimeSpan.FromMilliseconds(100);

    public static void Show(StageProgress progress, Task work)
    {
        var shown = "";
        for (var turn = 0; Task.WhenAny(work, Task.Delay(Interval)).GetAwaiter().GetResult() != work; turn++)
        {
            var text = $"{Signs[turn % Signs.Length]} Bezig met {progress.Current} …";
            Console.Error.Write($"\r{text.PadRight(shown.Length)}");
            shown = text;
        }

        Console.Error.Write($"\r{new string(' ', shown.Length)}\r");
    }
}
