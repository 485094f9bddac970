namespace Kennisbank.Outputs;

/// <summary>Resolves the path of a folder.</summary>
public static class FolderPath
{
    /// <summary>
    /// The absolute path without a trailing slash. Symbolic links are resolved, also in parent folders: a web server reads the
    /// target, so that is what must be replaced.
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

    /// <summary>Null when the path is not a link, or is a link in a cycle.</summary>
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
