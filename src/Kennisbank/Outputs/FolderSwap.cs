namespace Kennisbank.Outputs;

/// <summary>
/// Replaces a folder with a freshly written one in one step. Where the system can exchange two folders (Linux), there is no
/// moment without a site; elsewhere there are two renames, and the next run finishes what a kill between them left.
/// Files of others are moved along.
/// </summary>
/// <param name="exchange">Exchanges two folders; false when that is impossible here. <see cref="FolderExchange.Try"/>, except in tests.</param>
internal sealed class FolderSwap(SiteFolders folders, Func<string, string, bool> exchange)
{
    /// <summary>False, with everything unchanged, when the folder or something foreign in it cannot be moved.</summary>
    /// <param name="foreign">What must stay in place.</param>
    public bool TrySwap(IReadOnlyList<FoundEntry> foreign)
    {
        if (!TryDo(() => ForeignFiles.Move(foreign, folders.Target, folders.Fresh)))
        {
            Return();
            return false;
        }

        if (exchange(folders.Fresh, folders.Target))
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
}
