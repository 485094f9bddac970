namespace Kennisbank.Outputs;

/// <summary>The folder of a site, and the temporary files beside it, or in it, while a new site replaces it.</summary>
/// <param name="Target">The absolute path, with links resolved.</param>
/// <param name="IsInside">Whether temporary files are in the folder itself: its parent is on another disk, or is not writable.</param>
internal sealed record SiteFolders(string Target, bool IsInside)
{
    /// <summary>Present in every folder that this program wrote, so that it never replaces any other folder.</summary>
    public const string Marker = ".kennisbank";

    /// <summary>A marker that is being written.</summary>
    public const string NextMarker = Marker + ".stempel";

    /// <summary>System files that may be at the root of any disk.</summary>
    public const string LostAndFound = "lost+found";

    private const string FreshEnding = ".nieuw";
    private const string LockEnding = ".slot";

    /// <summary>Where the new site is written.</summary>
    public string Fresh => Beginning + FreshEnding;

    /// <summary>Where the previous site is moved when the system cannot exchange two folders.</summary>
    public string Old => Beginning + ".oud";

    /// <summary>Whether a build is running here, or was killed.</summary>
    public bool AreInUse => Directory.Exists(Fresh) || Directory.Exists(Old) || FolderLock.IsLeftAt(LockFile);

    private string LockFile => Beginning + LockEnding;

    private string Beginning => IsInside ? Path.Combine(Target, Marker) : Target;

    /// <summary>Whether a name in the folder of a site belongs to the build and not to the site.</summary>
    public static bool IsKeptByBuild(ReadOnlySpan<char> name) => name is Marker or NextMarker or Marker + FreshEnding or Marker + LockEnding;

    /// <summary>Null when another build holds it.</summary>
    public FolderLock? TryLock()
    {
        Directory.CreateDirectory(Path.GetDirectoryName(Target)!);
        return FolderLock.TryTake(LockFile);
    }

    /// <summary>
    /// Completes or reverts what a killed build began, and removes its leftovers. Requires the lock: while another build is running,
    /// the folders are in an intermediate state.
    /// </summary>
    public void Recover()
    {
        if (!Directory.Exists(Target) && Directory.Exists(Old) && !IsForeign(Old))
        {
            // The old site may only move away for a complete new one, which its stamp shows.
            Directory.Move(BuildStamp.IsOfWhole(Fresh) ? Fresh : Old, Target);
        }

        Discard(Fresh);
        Discard(Old);
    }

    public void RefuseForeign()
    {
        foreach (var folder in (string[])[Target, Fresh, Old])
        {
            RefuseForeign(folder);
        }
    }

    /// <returns>Everything in the folder.</returns>
    /// <exception cref="OutputFolderException">The folder does not belong to this program.</exception>
    public static IReadOnlyList<FoundEntry> RefuseForeign(string folder)
    {
        if (File.Exists(folder))
        {
            throw new OutputFolderException($"'{folder}' is een bestand; de site kan alleen naar een map geschreven worden.");
        }

        var found = FolderContents.Entries(folder).ToList();
        if (FolderContents.FindVersionControl(found) is { } history)
        {
            throw new OutputFolderException(
                $"In de map '{folder}' staat '{history}': daarin houdt versiebeheer een geschiedenis bij, die een bouw zou meenemen of wissen. "
                + "Kies met --output een andere map en zet de site daarna zelf over, of haal het weg.");
        }

        return !IsForeign(folder) ? found : throw new OutputFolderException(
            $"In de map '{folder}' staan bestanden die niet van deze site zijn. Kies met --output een andere map, of maak haar zelf leeg.");
    }

    /// <summary>Removes a folder that we wrote, after files of others in it were moved back to the folder of the site.</summary>
    public void Discard(string folder)
    {
        if (!Directory.Exists(folder) || IsForeign(folder))
        {
            return;
        }

        // Without names, no files of others were moved into it yet.
        if (BuildStamp.Read(folder) is { } stamp)
        {
            ForeignFiles.Move(FolderContents.Of(folder, stamp.Names).Foreign, folder, Target);
        }

        Delete(folder);
    }

    /// <summary>
    /// The marker is deleted last: whatever a kill leaves is still recognized as ours and removed by the next build. Links are removed, not followed.
    /// </summary>
    private static void Delete(string folder)
    {
        foreach (var inside in new DirectoryInfo(folder).GetFileSystemInfos().Where(inside => inside.Name != Marker))
        {
            if (inside is DirectoryInfo { LinkTarget: null } subfolder)
            {
                subfolder.Delete(recursive: true);
            }
            else
            {
                File.Delete(inside.FullName);
            }
        }

        Directory.Delete(folder, recursive: true);
    }

    private static bool IsForeign(string folder) =>
        Directory.Exists(folder) && !File.Exists(Path.Combine(folder, Marker))
        && Directory.EnumerateFileSystemEntries(folder).Any(entry => Path.GetFileName(entry) is var name && name != LostAndFound && !IsKeptByBuild(name));
}
