namespace Kennisbank.Reading;

/// <summary>
/// Brings a list of the input folder up to date when it is known what changed, which at ten thousand files takes a
/// hundredth of the time of listing them again.
/// </summary>
public static class InputChanges
{
    /// <summary>Null when more happened than that files which were there got another content; then only a new list will do.</summary>
    /// <param name="root">The input folder.</param>
    /// <param name="changed">Paths under the input folder, with forward slashes, of whatever was written, made, renamed or removed.</param>
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

        // What is not there now and was not there before came and went: editors write a copy and give it the name of the page.
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

    /// <summary>Null when it is no plain file any more.</summary>
    private static InputEntry? Renewed(InputEntry entry)
    {
        var file = new FileInfo(entry.FullPath);
        return file.Exists && !file.Attributes.HasFlag(FileAttributes.ReparsePoint)
            ? new InputEntry(entry.Path, entry.FullPath, file.Length, file.LastWriteTimeUtc)
            : null;
    }

    /// <summary>Whether files are listed in it. They stand together, but not where the folder itself would: a hyphen and a point come before a slash.</summary>
    private static bool IsFolder(string path, InputEntry[] files)
    {
        var inside = path + "/";
        return ~IndexOf(files, inside) is var first && first < files.Length && files[first].Path.StartsWith(inside, StringComparison.Ordinal);
    }
}
