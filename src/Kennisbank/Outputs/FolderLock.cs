using System.Text;

namespace Kennisbank.Outputs;

/// <summary>
/// Two builds at once would write in one another's fresh folder. The system lets go of the lock of a killed one. The file goes with the lock, but
/// only when it says that it is ours: somebody else may have a file of that name.
/// </summary>
internal sealed class FolderLock : IDisposable
{
    /// <summary>What the system says of a file that another process holds: EWOULDBLOCK of Linux and of macOS, a sharing violation of Windows.</summary>
    private static readonly int[] Held = [11, 35, unchecked((int)0x80070020)];

    private readonly FileStream _file;
    private readonly bool _isOurs;

    private FolderLock(FileStream file, bool isOurs)
    {
        _file = file;
        _isOurs = isOurs;
    }

    /// <summary>What the file says.</summary>
    public static string Sign => "Kennisbank bouwt hier een site. Dit bestand verdwijnt vanzelf.\n";

    /// <summary>Whether a build that was killed left its lock here. One that is at work lets nobody read it.</summary>
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

    /// <summary>Null when another build has it.</summary>
    /// <exception cref="IOException">There can be no lock here.</exception>
    /// <exception cref="UnauthorizedAccessException">We may write no lock here.</exception>
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

    /// <summary>Windows takes no file away that is open.</summary>
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
