using Kennisbank.Diagnostics;
using Kennisbank.Reading;

namespace Kennisbank.Typing;

/// <summary>
/// Reads a file that may trigger an unforeseen exception in a reader of Markdown, YAML or images, and turns that into a problem that
/// names the file: otherwise nobody could tell which of thousands of files crashes the program.
/// </summary>
internal static class Guarded
{
    public static T Read<T>(InputEntry entry, List<Problem> problems, Func<T> read, Func<T> instead)
    {
        try
        {
            return read();
        }
        catch (Exception failure)
        {
            problems.Add(FileRules.NotProcessed.At(
                new Location(entry.Path),
                $"Op dit bestand loopt het programma vast ({failure.GetType().Name}: {failure.Message}).",
                "Sla het opnieuw op. Helpt dat niet, meld dan deze regel: het is ook een fout in het programma."));
            return instead();
        }
    }
}
