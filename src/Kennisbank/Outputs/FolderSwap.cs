using System.Runtime.InteropServices;

namespace Kennisbank.Outputs;

/// <summary>
/// Replaces a folder with a freshly written one in one step. Where the system can exchange two folders (Linux), there is no
/// moment without a site; elsewhere there are two renames, and the next run finishes what a kill between them left.
/// Files of others are moved along.
/// </summary>
internal sealed partial class FolderSwap(SiteFolders folders)
{
    private const int CurrentFolder = -100;
    private const uint Exchange = 2;

    /// <summary>False, with everything unchanged, when the folder or something foreign in it cannot be moved.</summary>
    /// <param name="foreign">What must stay in place.</param>
    public bool TrySwap(IReadOnlyList<FoundEntry> foreign)
    {
        if (!TryDo(() => ForeignFiles.Move(foreign, folders.Target, folders.Fresh)))
        {
            Return();
            return false;
        }

        if (TryExchange())
        {
            folders.Discard(folders.Fresh);
            return true;
        }

        if (!TryDo(() => Directory.Move(folders.Target, folders.Old)))
        {
            Return();
            return false;
        }

        Directory.Move(folders.Fresh, folders.Target);
        folders.Discard(folders.Old);
        return true;
    }

    private void Return() =>
        ForeignFiles.Move(FolderContents.Of(folders.Fresh, BuildStamp.Read(folders.Fresh)!.Names).Foreign, folders.Fresh, folders.Target);

    private static bool TryDo(Action step)
    {
        try
        {
            step();
            return true;
        }
        catch (Exception refused) when (DiskReason.IsFor(refused))
        {
            return false;
        }
    }

    /// <summary>False when the system, its C library or the file system does not support it.</summary>
    private bool TryExchange()
    {
        try
        {
            return OperatingSystem.IsLinux() && RenameExchange(CurrentFolder, folders.Fresh, CurrentFolder, folders.Target, Exchange) == 0;
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
