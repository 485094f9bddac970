namespace Kennisbank.Writing;

/// <summary>The folder of a site, and what stands beside it while a new site takes its place.</summary>
/// <param name="Target">The whole path.</param>
internal sealed record SiteFolders(string Target)
{
    /// <summary>Lies in every folder this program wrote, so that it never replaces another one.</summary>
    public const string Marker = ".kennisbank";

    /// <summary>Where the new site is written.</summary>
    public string Fresh => Target + ".nieuw";

    /// <summary>Where the site of before goes, when the system cannot exchange two folders.</summary>
    public string Old => Target + ".oud";

    /// <summary>Whether a build is at work here, or one was killed.</summary>
    public bool AreInUse => Directory.Exists(Fresh) || Directory.Exists(Old) || File.Exists(LockFile);

    private string LockFile => Target + ".slot";

    /// <summary>
    /// Two builds at once would write in one another's fresh folder. The system lets go of the lock of a killed one. Null when
    /// another build has it.
    /// </summary>
    public FileStream? TryLock()
    {
        Directory.CreateDirectory(Path.GetDirectoryName(Target)!);
        try
        {
            return new FileStream(LockFile, FileMode.OpenOrCreate, FileAccess.Write, FileShare.None, 1, FileOptions.DeleteOnClose);
        }
        catch (IOException)
        {
            return null;
        }
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

        Delete(Fresh);
        Delete(Old);
    }

    public void RefuseForeign()
    {
        foreach (var folder in (string[])[Target, Fresh, Old])
        {
            if (File.Exists(folder))
            {
                throw new OutputFolderException($"'{folder}' is een bestand; de site kan alleen naar een map geschreven worden.");
            }

            if (IsForeign(folder))
            {
                throw new OutputFolderException(
                    $"In de map '{folder}' staan bestanden die niet van deze site zijn. Kies met --output een andere map, of maak haar zelf leeg.");
            }
        }
    }

    /// <summary>The marker goes last: whatever a kill leaves behind is still ours, for a next build to clear away.</summary>
    public static void Delete(string folder)
    {
        if (!Directory.Exists(folder) || IsForeign(folder))
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

    private static bool IsForeign(string folder) =>
        Directory.Exists(folder) && !File.Exists(Path.Combine(folder, Marker)) && Directory.EnumerateFileSystemEntries(folder).Any();
}
