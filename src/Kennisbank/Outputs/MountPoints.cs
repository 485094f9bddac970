namespace Kennisbank.Outputs;

/// <summary>Folders that are disks of their own, such as a volume of a container: they cannot be moved, nor can anything be moved across their edge.</summary>
internal static class MountPoints
{
    /// <summary>Below a folder, or the folder itself.</summary>
    /// <param name="folder">The whole path, without links.</param>
    public static IReadOnlyList<string> AtOrBelow(string folder) => Directory.Exists(folder)
        ? [.. DriveInfo.GetDrives().Select(drive => Path.TrimEndingDirectorySeparator(drive.Name)).Where(mount => IsIn(mount, folder))]
        : [];

    public static bool IsIn(string path, string folder) =>
        path.StartsWith(folder, StringComparison.Ordinal) && (path.Length == folder.Length || path[folder.Length] == Path.DirectorySeparatorChar);
}
