using System.Runtime.InteropServices;

namespace Kennisbank.Writing;

/// <summary>
/// Replaces a folder by a freshly written one in one step. Where the system can exchange two folders (Linux), there is no
/// moment without a site; elsewhere two renames follow each other, and a next run puts back what a kill between them took away.
/// </summary>
internal sealed partial class FolderSwap : IDisposable
{
    private const string FreshSuffix = ".nieuw";
    private const string OldSuffix = ".oud";
    private const string LockSuffix = ".slot";
    private const int CurrentFolder = -100;
    private const uint Exchange = 2;

    private readonly string _target;
    private readonly FileStream _lock;

    private FolderSwap(string target)
    {
        _target = target;
        Fresh = target + FreshSuffix;
        _lock = Lock(target);
    }

    /// <summary>The empty folder to write in.</summary>
    public string Fresh { get; }

    private string Old => _target + OldSuffix;

    public static FolderSwap Begin(string target)
    {
        var swap = new FolderSwap(target);
        try
        {
            swap.ClearTheWay();
            return swap;
        }
        catch
        {
            swap._lock.Dispose();
            throw;
        }
    }

    /// <summary>With the lock in hand: what stands here while another build runs is in no state to be judged.</summary>
    private void ClearTheWay()
    {
        RefuseForeignFolder(_target);
        RefuseForeignFolder(Fresh);
        RefuseForeignFolder(Old);
        if (!Directory.Exists(_target) && Directory.Exists(Old))
        {
            Directory.Move(Old, _target);
        }

        Delete(Fresh);
        Delete(Old);
        Directory.CreateDirectory(Fresh);
        File.WriteAllText(Path.Combine(Fresh, Marker), "");
    }

    /// <summary>Lies in every folder this program wrote, so that it never replaces another one.</summary>
    public const string Marker = ".kennisbank";

    /// <param name="marker">What the marker of the new folder says.</param>
    public void Commit(ReadOnlySpan<byte> marker)
    {
        File.WriteAllBytes(Path.Combine(Fresh, Marker), marker);
        if (!Directory.Exists(_target))
        {
            Directory.Move(Fresh, _target);
        }
        else if (TryExchange())
        {
            Delete(Fresh);
        }
        else
        {
            Directory.Move(_target, Old);
            Directory.Move(Fresh, _target);
            Delete(Old);
        }
    }

    /// <summary>Clears away what was written when it was not committed.</summary>
    public void Dispose()
    {
        Delete(Fresh);
        _lock.Dispose();
    }

    /// <summary>Two builds at once would write in one another's fresh folder. The system lets go of the lock of a killed one.</summary>
    private static FileStream Lock(string target)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(target)!);
        try
        {
            return new FileStream(target + LockSuffix, FileMode.OpenOrCreate, FileAccess.Write, FileShare.None, 1, FileOptions.DeleteOnClose);
        }
        catch (IOException taken)
        {
            throw new OutputFolderException($"Er wordt al een site naar '{target}' geschreven, of in de map erboven mag niet geschreven worden. Probeer het zo nog eens.", taken);
        }
    }

    /// <summary>False where the system, its C library or the file system does not know how.</summary>
    private bool TryExchange()
    {
        try
        {
            return OperatingSystem.IsLinux() && RenameExchange(CurrentFolder, Fresh, CurrentFolder, _target, Exchange) == 0;
        }
        catch (EntryPointNotFoundException)
        {
            return false;
        }
    }

    private static void RefuseForeignFolder(string folder)
    {
        if (File.Exists(folder))
        {
            throw new OutputFolderException($"'{folder}' is een bestand; de site kan alleen naar een map geschreven worden.");
        }

        if (Directory.Exists(folder) && !File.Exists(Path.Combine(folder, Marker)) && Directory.EnumerateFileSystemEntries(folder).Any())
        {
            throw new OutputFolderException(
                $"In de map '{folder}' staan bestanden die niet van deze site zijn. Kies met --output een andere map, of maak haar zelf leeg.");
        }
    }

    /// <summary>The marker goes last: whatever a kill leaves behind is still ours, for a next build to clear away.</summary>
    private static void Delete(string folder)
    {
        if (!Directory.Exists(folder))
        {
            return;
        }

        foreach (var inside in Directory.EnumerateDirectories(folder))
        {
            Directory.Delete(inside, recursive: true);
        }

        foreach (var file in Directory.EnumerateFiles(folder).Where(file => Path.GetFileName(file) != Marker))
        {
            File.Delete(file);
        }

        Directory.Delete(folder, recursive: true);
    }

    [LibraryImport("libc", EntryPoint = "renameat2", StringMarshalling = StringMarshalling.Utf8, SetLastError = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static partial int RenameExchange(int fromFolder, string from, int toFolder, string to, uint flags);
}
