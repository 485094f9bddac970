namespace Kennisbank.Writing;

/// <summary>Where a folder is.</summary>
public static class FolderPath
{
    /// <summary>
    /// The whole path without a slash at the end. Of a symbolic link it is the folder that it leads to: that is what a web server
    /// reads, so that is what must be replaced.
    /// </summary>
    public static string Real(string folder)
    {
        var path = Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder));
        var found = new DirectoryInfo(path);
        return found.LinkTarget is null ? path : found.ResolveLinkTarget(returnFinalTarget: true)?.FullName ?? path;
    }
}
