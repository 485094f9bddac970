namespace Kennisbank.Outputs;

/// <summary>Folders that are mount points, such as a container volume: they cannot be moved, nor can anything be moved across them.</summary>
internal static class MountPoints
{
    /// <summary>Within a folder, including the folder itself.</summary>
    /// <param name="folder">The absolute path, with links resolved.</param>
    public static IReadOnlyList<string> AtOrBelow(string folder) => Directory.Exists(folder)
        ? [.. DriveInfo.GetDrives().Select(drive => Path.TrimEndingDirectorySeparator(drive.Name)).Where(mount => IsIn(mount, folder))]
        : [];

    public static bool IsIn(string path, string folder) =>
        path.StartsWith(folder, StringComparison.Ordinal) && (path.Length == folder.Length || path[folder.Length] == Path.DirectorySeparatorChar);
}
