namespace Kennisbank.Cli.CommandLine;

/// <summary>Writes what the disk may refuse, and then says so to who can do something about it.</summary>
internal static class Disk
{
    /// <param name="path">What is written, as the user knows it.</param>
    /// <exception cref="UsageException">It could not be written.</exception>
    public static void Write(string path, Action write)
    {
        try
        {
            write();
        }
        catch (Exception cannot) when (cannot is IOException or UnauthorizedAccessException)
        {
            throw new UsageException($"'{path}' is niet te schrijven. Kijk of u in deze map mag schrijven en of een ander programma het bestand openhoudt.");
        }
    }
}
