using Kennisbank.Diagnostics;
using Kennisbank.Reading;

namespace Kennisbank.Typing;

/// <summary>
/// Reads a file that may do what nobody thought of. Whatever a reader of Markdown, YAML or images throws then becomes a problem that names
/// the file: without that, nobody could tell which of thousands stops the program.
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
