using System.Text;

namespace Kennisbank.Outputs;

/// <summary>
/// Keeps two builds from writing to one temporary folder. The system releases the lock of a killed build. The file is deleted with the lock, but
/// only when its content shows that it is ours: somebody else may have a file of that name.
/// </summary>
internal sealed class FolderLock : IDisposable
{
    /// <summary>Error codes for a file that another process holds: EWOULDBLOCK of Linux and of macOS, a sharing violation of Windows.</summary>
    private static readonly int[] Held = [11, 35, unchecked((int)0x80070020)];

    private readonly FileStream _file;
    private readonly bool _isOurs;

    private FolderLock(FileStream file, bool isOurs)
    {
        _file = file;
        _isOurs = isOurs;
    }

    /// <summary>The content of the lock file.</summary>
    public static string Sign => "Kennisbank bouwt hier een site. Dit bestand verdwijnt vanzelf.\n";

    /// <summary>Whether a killed build left its lock here. While a build is running, its lock cannot be read.</summary>
    public static bool IsLeftAt(string path)
    {
        try
        {
            return File.Exists(path) && File.ReadAllText(path) == Sign;
        }
        catch (Exception cannot) when (cannot is IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }

    /// <summary>Null when another build holds it.</summary>
    /// <exception cref="IOException">No lock can be created here.</exception>
    /// <exception cref="UnauthorizedAccessException">Access is denied.</exception>
    public static FolderLock? TryTake(string path)
    {
        try
        {
            var isNew = !File.Exists(path);
            var file = new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None, bufferSize: 0);
            return new FolderLock(file, isNew ? Written(file) : IsSigned(file));
        }
        catch (IOException held) when (Held.Contains(held.HResult))
        {
            return null;
        }
    }

    /// <summary>Windows cannot delete an open file.</summary>
    public void Dispose()
    {
        if (_isOurs && !OperatingSystem.IsWindows())
        {
            File.Delete(_file.Name);
        }

        _file.Dispose();
        if (_isOurs && OperatingSystem.IsWindows())
        {
            File.Delete(_file.Name);
        }
    }

    private static bool Written(FileStream file)
    {
        file.Write(Encoding.UTF8.GetBytes(Sign));
        return true;
    }

    private static bool IsSigned(FileStream file)
    {
        var sign = Encoding.UTF8.GetBytes(Sign);
        var found = new byte[sign.Length + 1];
        return file.ReadAtLeast(found, found.Length, throwOnEndOfStream: false) == sign.Length && found.AsSpan(..^1).SequenceEqual(sign);
    }
}
