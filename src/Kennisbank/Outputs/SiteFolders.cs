namespace Kennisbank.Outputs;

/// <summary>The folder of a site, and what stands beside it, or in it, while a new site takes its place.</summary>
/// <param name="Target">The whole path, without links.</param>
/// <param name="IsInside">Whether what a build needs stands in the folder: beside it is another disk, or a folder that we may not write in.</param>
internal sealed record SiteFolders(string Target, bool IsInside)
{
    /// <summary>Lies in every folder this program wrote, so that it never replaces another one.</summary>
    public const string Marker = ".kennisbank";

    /// <summary>A marker that is being written.</summary>
    public const string NextMarker = Marker + ".stempel";

    /// <summary>What every disk of its own may have of its system.</summary>
    public const string LostAndFound = "lost+found";

    private const string FreshEnding = ".nieuw";
    private const string LockEnding = ".slot";

    /// <summary>Where the new site is written.</summary>
    public string Fresh => Beginning + FreshEnding;

    /// <summary>Where the site of before goes, when the system cannot exchange two folders.</summary>
    public string Old => Beginning + ".oud";

    /// <summary>Whether a build is at work here, or one was killed.</summary>
    public bool AreInUse => Directory.Exists(Fresh) || Directory.Exists(Old) || FolderLock.IsLeftAt(LockFile);

    private string LockFile => Beginning + LockEnding;

    private string Beginning => IsInside ? Path.Combine(Target, Marker) : Target;

    /// <summary>Whether a name in the folder of a site is of no file of it.</summary>
    public static bool IsKeptByBuild(ReadOnlySpan<char> name) => name is Marker or NextMarker or Marker + FreshEnding or Marker + LockEnding;

    /// <summary>Null when another build has it.</summary>
    public FolderLock? TryLock()
    {
        Directory.CreateDirectory(Path.GetDirectoryName(Target)!);
        return FolderLock.TryTake(LockFile);
    }

    /// <summary>
    /// Finishes what a killed build began, or takes it back, and clears away what it left. With the lock in hand: what stands here while
    /// another build runs is in no state to be judged.
    /// </summary>
    public void Recover()
    {
        if (!Directory.Exists(Target) && Directory.Exists(Old) && !IsForeign(Old))
        {
            // Only a whole site makes the old one move away; that it is whole still is seen from its stamp.
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
    /// <exception cref="OutputFolderException">The folder is not ours to write in.</exception>
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

    /// <summary>Clears away a folder that we wrote, after what somebody else put in it went to the folder of the site.</summary>
    public void Discard(string folder)
    {
        if (!Directory.Exists(folder) || IsForeign(folder))
        {
            return;
        }

        // Without names nothing of somebody else was put in yet.
        if (BuildStamp.Read(folder) is { } stamp)
        {
            ForeignFiles.Move(FolderContents.Of(folder, stamp.Names).Foreign, folder, Target);
        }

        Delete(folder);
    }

    /// <summary>
    /// The marker goes last: whatever a kill leaves behind is still ours, for a next build to clear away. Of a link only the link goes.
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
