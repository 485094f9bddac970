namespace Kennisbank.Outputs;

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
        if (TargetOf(path) is { } target)
        {
            return Real(target);
        }

        return Path.GetDirectoryName(path) is { } above ? Path.Combine(Real(above), Path.GetFileName(path)) : path;
    }

    /// <summary>Null of what is no link, and of a link that leads round in a circle.</summary>
    private static string? TargetOf(string path)
    {
        try
        {
            return new DirectoryInfo(path).ResolveLinkTarget(returnFinalTarget: true)?.FullName;
        }
        catch (IOException)
        {
            return null;
        }
    }
}
