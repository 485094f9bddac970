using System.Runtime.InteropServices;

namespace Kennisbank.Writing;

/// <summary>
/// Replaces a folder by a freshly written one in one step. Where the system can exchange two folders (Linux), there is no
/// moment without a site; elsewhere two renames follow each other, and a next run finishes what a kill between them left.
/// </summary>
internal sealed partial class FolderSwap : IDisposable
{
    private const int CurrentFolder = -100;
    private const uint Exchange = 2;

    private readonly SiteFolders _folders;
    private readonly FileStream _lock;

    private FolderSwap(SiteFolders folders, FileStream held)
    {
        _folders = folders;
        _lock = held;
    }

    /// <summary>The empty folder to write in.</summary>
    public string Fresh => _folders.Fresh;

    public static FolderSwap Begin(string target)
    {
        var folders = new SiteFolders(target);
        var held = folders.TryLock()
            ?? throw new OutputFolderException($"Er wordt al een site naar '{target}' geschreven, of in de map erboven mag niet geschreven worden. Probeer het zo nog eens.");
        try
        {
            folders.RefuseForeign();
            folders.Recover();
            Directory.CreateDirectory(folders.Fresh);
            File.WriteAllText(Path.Combine(folders.Fresh, SiteFolders.Marker), "");
            return new FolderSwap(folders, held);
        }
        catch
        {
            held.Dispose();
            throw;
        }
    }

    /// <summary>
    /// Clears away what a killed build left beside the site, such as the site of before. A build that is still at work has done so itself.
    /// </summary>
    public static void TidyUp(string target)
    {
        var folders = new SiteFolders(target);
        if (!folders.AreInUse)
        {
            return;
        }

        using var held = folders.TryLock();
        if (held is not null)
        {
            folders.Recover();
        }
    }

    /// <param name="marker">What the marker of the new folder says.</param>
    public void Commit(ReadOnlySpan<byte> marker)
    {
        File.WriteAllBytes(Path.Combine(Fresh, SiteFolders.Marker), marker);
        if (!Directory.Exists(_folders.Target))
        {
            Directory.Move(Fresh, _folders.Target);
        }
        else if (TryExchange())
        {
            SiteFolders.Delete(Fresh);
        }
        else
        {
            Directory.Move(_folders.Target, _folders.Old);
            Directory.Move(Fresh, _folders.Target);
            SiteFolders.Delete(_folders.Old);
        }
    }

    /// <summary>Clears away what was written when it was not committed.</summary>
    public void Dispose()
    {
        SiteFolders.Delete(Fresh);
        _lock.Dispose();
    }

    /// <summary>False where the system, its C library or the file system does not know how.</summary>
    private bool TryExchange()
    {
        try
        {
            return OperatingSystem.IsLinux() && RenameExchange(CurrentFolder, Fresh, CurrentFolder, _folders.Target, Exchange) == 0;
        }
        catch (EntryPointNotFoundException)
        {
            return false;
        }
    }

    [LibraryImport("libc", EntryPoint = "renameat2", StringMarshalling = StringMarshalling.Utf8, SetLastError = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static partial int RenameExchange(int fromFolder, string from, int toFolder, string to, uint flags);
}
