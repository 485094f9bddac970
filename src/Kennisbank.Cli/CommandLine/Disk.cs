using Kennisbank.Outputs;

namespace Kennisbank.Cli.CommandLine;

/// <summary>Writes files, and reports disk errors as usage errors, which the user can resolve.</summary>
internal static class Disk
{
    /// <summary>Writes a temporary file beside the old one and renames it, so that there is never a partial file.</summary>
    /// <exception cref="UsageException">It could not be written; the old file is still there.</exception>
    public static void Replace(string path, ReadOnlySpan<byte> content)
    {
        // A leading dot keeps watchers from treating it as content.
        var beside = Path.Combine(Path.GetDirectoryName(Path.GetFullPath(path))!, $".{Path.GetFileName(path)}.{Guid.NewGuid():N}");
        var bytes = content.ToArray();
        Write(path, () =>
        {
            try
            {
                File.WriteAllBytes(beside, bytes);
                KeepMode(path, beside);
                File.Move(beside, path, overwrite: true);
            }
            finally
            {
                File.Delete(beside);
            }
        });
    }

    private static void KeepMode(string from, string to)
    {
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(to, File.GetUnixFileMode(from));
        }
    }

    /// <param name="path">The name to print for the file.</param>
    /// <exception cref="UsageException">It could not be written.</exception>
    public static void Write(string path, Action write)
    {
        try
        {
            write();
        }
        catch (Exception cannot) when (cannot is IOException or UnauthorizedAccessException)
        {
            throw new UsageException(
                $"'{path}' is niet te schrijven. De reden: {DiskReason.Of(cannot)} "
                + "Kijk of u in deze map mag schrijven en of een ander programma het bestand openhoudt.");
        }
    }
}
