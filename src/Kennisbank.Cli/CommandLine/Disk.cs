using Kennisbank.Outputs;

namespace Kennisbank.Cli.CommandLine;

/// <summary>Writes what the disk may refuse, and then says so to who can do something about it.</summary>
internal static class Disk
{
    /// <summary>Writes a whole new file beside the old one and then gives it that name, so that at no moment there is half a file.</summary>
    /// <exception cref="UsageException">It could not be written; the old file is still there.</exception>
    public static void Replace(string path, ReadOnlySpan<byte> content)
    {
        // With a point in front it is no content to whoever looks meanwhile.
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
            throw new UsageException(
                $"'{path}' is niet te schrijven. De reden: {DiskReason.Of(cannot)} "
                + "Kijk of u in deze map mag schrijven en of een ander programma het bestand openhoudt.");
        }
    }
}
