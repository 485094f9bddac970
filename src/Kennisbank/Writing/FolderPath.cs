namespace Kennisbank.Writing;

/// <summary>Where a folder is.</summary>
public static class FolderPath
{
    /// <summary>
    /// The whole path without a slash at the end. Of a symbolic link it is the folder that it leads to, also halfway: that is what a web
    /// server reads, so that is what must be replaced.
    /// </summary>
    public static string Real(string folder)
    {
        var path = Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder));
        var found = new DirectoryInfo(path);
        if (found.LinkTarget is not null && found.ResolveLinkTarget(returnFinalTarget: true) is { } led)
        {
            return Real(led.FullName);
        }

        return Path.GetDirectoryName(path) is { } above ? Path.Combine(Real(above), Path.GetFileName(path)) : path;
    }
}
