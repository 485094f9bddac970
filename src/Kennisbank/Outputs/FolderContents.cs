using System.IO.Enumeration;

namespace Kennisbank.Outputs;

/// <summary>What is in the folder of a site, by owner. Links are not followed. Paths have forward slashes.</summary>
/// <param name="Ours">Files that a build wrote and that are still there.</param>
/// <param name="OurFolders">Folders that a build made, deepest first.</param>
/// <param name="Foreign">Files and folders of others; the contents of a listed folder are not listed.</param>
internal sealed record FolderContents(IReadOnlyList<string> Ours, IReadOnlyList<string> OurFolders, IReadOnlyList<FoundEntry> Foreign)
{
    /// <summary>Version control folders, which nobody can recreate.</summary>
    private static readonly string[] VersionControl = [".git", ".svn", ".hg", ".bzr", ".jj", ".pijul", "_darcs", "CVS"];

    /// <param name="folder">The whole path; need not exist.</param>
    /// <param name="written">Which files a build wrote there.</param>
    public static FolderContents Of(string folder, OutputNames written)
    {
        var entries = Entries(folder).ToLookup(entry => entry.IsFolder ? written.HasFolder(entry.Path) : written.HasFile(entry.Path));
        var (ourFolders, ours) = (entries[true].Where(entry => entry.IsFolder), entries[true].Where(entry => !entry.IsFolder));
        return new FolderContents(
            [.. ours.Select(entry => entry.Path)],
            [.. ourFolders.Select(entry => entry.Path).OrderByDescending(path => path.Count('/'))],
            [.. entries[false].Where(entry => entry.Folder.Length == 0 || written.HasFolder(entry.Folder))
                .OrderBy(entry => entry.Path, StringComparer.Ordinal)]);
    }

    /// <summary>Everything at any depth, except the build's own files. For a folder that no build wrote, only the top level.</summary>
    public static IEnumerable<FoundEntry> Entries(string folder)
    {
        if (!Directory.Exists(folder))
        {
            return [];
        }

        // An unreadable folder belongs to somebody else, and stays as a whole.
        return new FileSystemEnumerable<FoundEntry>(
            folder,
            (ref entry) => new FoundEntry(
                entry.ToFullPath()[(folder.Length + 1)..].Replace(Path.DirectorySeparatorChar, '/'), IsFolder(ref entry)),
            new EnumerationOptions { RecurseSubdirectories = BuildStamp.MayBeIn(folder), AttributesToSkip = FileAttributes.None, IgnoreInaccessible = true })
        {
            ShouldRecursePredicate = (ref entry) => IsFolder(ref entry) && !IsKeptByBuild(ref entry, folder),
            ShouldIncludePredicate = (ref entry) => !IsKeptByBuild(ref entry, folder),
        };
    }

    /// <summary>The version control folder; null when there is none.</summary>
    public static string? FindVersionControl(IEnumerable<FoundEntry> found) =>
        found.FirstOrDefault(entry => VersionControl.Contains(Path.GetFileName(entry.Path)))?.Path;

    private static bool IsFolder(ref FileSystemEntry entry) => entry.IsDirectory && !entry.Attributes.HasFlag(FileAttributes.ReparsePoint);

    private static bool IsKeptByBuild(ref FileSystemEntry entry, string folder) =>
        entry.Directory.Length == folder.Length && SiteFolders.IsKeptByBuild(entry.FileName);
}

/// <param name="IsFolder">False for a link to a folder.</param>
internal sealed record FoundEntry(string Path, bool IsFolder)
{
    public string Folder => Path.LastIndexOf('/') is var slash and >= 0 ? Path[..slash] : "";
}
