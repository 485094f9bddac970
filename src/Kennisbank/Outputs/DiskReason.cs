namespace Kennisbank.Outputs;

/// <summary>Explains a disk error in Dutch. The system's own messages are in English.</summary>
public static class DiskReason
{
    private const string Forbidden = "u mag daar niet schrijven.";

    /// <summary>By the error numbers of Linux, which macOS shares for these, and of Windows.</summary>
    private static readonly Dictionary<int, string> Known = new()
    {
        [1] = Forbidden,
        [5] = "de schijf geeft een fout bij het lezen of schrijven.",
        [13] = Forbidden,
        [16] = "een ander programma of het systeem zelf houdt de map vast.",
        [17] = "er staat al iets met die naam.",
        [18] = "de map ligt deels op een andere schijf.",
        [20] = "een map in het pad is een bestand.",
        [21] = "op de plaats van een bestand staat een map.",
        [22] = "de schijf kan een bestand met zo’n naam niet bewaren.",
        [28] = "de schijf is vol.",
        [30] = "de schijf is alleen te lezen.",
        [36] = "een naam of pad is te lang voor deze schijf.",
        [122] = "de ruimte die u op deze schijf mag gebruiken, is op.",
        [unchecked((int)0x80070013)] = "de schijf is alleen te lezen.",
        [unchecked((int)0x80070020)] = "een ander programma houdt een bestand open.",
        [unchecked((int)0x80070070)] = "de schijf is vol.",
    };

    /// <summary>The second half of a sentence: "de schijf is vol."</summary>
    public static string Of(Exception thrown) => Cause(thrown) switch
    {
        IOException known when Known.TryGetValue(known.HResult, out var reason) => reason,
        UnauthorizedAccessException => Forbidden,
        PathTooLongException => "een naam of pad is te lang voor deze schijf.",
        FileNotFoundException or DirectoryNotFoundException => "een bestand of map verdween onder het werk.",
        var unknown => $"het systeem meldt: {unknown.Message}",
    };

    /// <summary>Whether a disk can be the cause.</summary>
    public static bool IsFor(Exception thrown) => Cause(thrown) is IOException or UnauthorizedAccessException;

    private static Exception Cause(Exception thrown) => thrown is AggregateException many ? many.Flatten().InnerExceptions[0] : thrown;
}
