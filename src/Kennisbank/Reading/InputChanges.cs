namespace Kennisbank.Reading;

/// <summary>
/// Updates a listing of the input folder from known changes, which for ten thousand files takes a hundredth of the time of
/// listing them again.
/// </summary>
public static class InputChanges
{
    /// <summary>Null when anything other than the content of existing files changed; then the folder must be listed again.</summary>
    /// <param name="root">The input folder.</param>
    /// <param name="changed">Paths under the input folder, with forward slashes, of everything written, created, renamed or removed.</param>
    public static InputListing? Apply(InputListing before, string root, IReadOnlyCollection<string> changed)
    {
        if (before.Problems.Count > 0)
        {
            return null;
        }

        var files = before.Files.ToArray();
        foreach (var path in changed)
        {
            var index = IndexOf(files, path);
            if (index >= 0 && Renewed(files[index]) is { } entry)
            {
                files[index] = entry;
            }
            else if (index >= 0 || IsFolder(path, files) || (Path.Exists(Path.Combine(root, path)) && !IsLeftover(path, root)))
            {
                return null;
            }
        }

        // Absent before and after: a temporary file, because editors save to a copy and rename it.
        return before with { Files = files };
    }

    private static bool IsLeftover(string path, string root) => LeftoverNames.Is(path, isFolder: Directory.Exists(Path.Combine(root, path)));

    private static int IndexOf(InputEntry[] files, string path)
    {
        var (low, high) = (0, files.Length - 1);
        while (low <= high)
        {
            var middle = (low + high) / 2;
            switch (string.CompareOrdinal(files[middle].Path, path))
            {
                case 0:
                    return middle;
                case < 0:
                    low = middle + 1;
                    break;
                default:
                    high = middle - 1;
                    break;
            }
        }

        return ~low;
    }

    /// <summary>Null when it is no longer a regular file.</summary>
    private static InputEntry? Renewed(InputEntry entry)
    {
        var file = new FileInfo(entry.FullPath);
        return file.Exists && !file.Attributes.HasFlag(FileAttributes.ReparsePoint)
            ? new InputEntry(entry.Path, entry.FullPath, file.Length, file.LastWriteTimeUtc)
            : null;
    }

    /// <summary>Whether the listing has files in it. They are contiguous, but not at the folder's own position: '-' and '.' sort before '/'.</summary>
    private static bool IsFolder(string path, InputEntry[] files)
    {
        var inside = path + "/";
        return ~IndexOf(files, inside) is var first && first < files.Length && files[first].Path.StartsWith(inside, StringComparison.Ordinal);
    }
}
