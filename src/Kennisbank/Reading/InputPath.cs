namespace Kennisbank.Reading;

/// <summary>Paths under the input folder, resolved without touching the disk.</summary>
public static class InputPath
{
    /// <summary>Resolves <paramref name="relative"/> against <paramref name="fromFile"/>; null when it leaves the input folder.</summary>
    public static string? Combine(string fromFile, string relative)
    {
        var folder = FolderOf(fromFile);
        var rest = relative.Contains('\\', StringComparison.Ordinal) ? relative.Replace('\\', '/').AsSpan() : relative.AsSpan();
        while (rest.StartsWith("../", StringComparison.Ordinal))
        {
            if (folder.Length == 0)
            {
                return null;
            }

            folder = FolderOf(folder);
            rest = rest[3..];
        }

        var path = folder.Length == 0 ? rest.ToString() : string.Concat(folder, "/", rest);
        return IsPlain(path) ? path : Normalise(path);
    }

    private static ReadOnlySpan<char> FolderOf(ReadOnlySpan<char> path) => path.LastIndexOf('/') is var slash and >= 0 ? path[..slash] : [];

    /// <summary>Whether the path is already normalized, as nearly every path is.</summary>
    private static bool IsPlain(string path) =>
        !path.Contains("//", StringComparison.Ordinal) && !path.Contains("./", StringComparison.Ordinal) && !path.EndsWith("..", StringComparison.Ordinal)
        && path.Length > 0 && path[0] != '/';

    private static string? Normalise(string path)
    {
        var folders = new List<string>();
        foreach (var segment in path.Split('/'))
        {
            if (segment is "" or ".")
            {
                continue;
            }

            if (segment != "..")
            {
                folders.Add(segment);
            }
            else if (folders.Count == 0)
            {
                return null;
            }
            else
            {
                folders.RemoveAt(folders.Count - 1);
            }
        }

        return string.Join('/', folders);
    }

    /// <summary>Every folder above a file, starting with the input folder (empty).</summary>
    public static IEnumerable<string> FoldersAbove(string file)
    {
        yield return "";
        for (var slash = file.IndexOf('/', StringComparison.Ordinal); slash >= 0; slash = file.IndexOf('/', slash + 1))
        {
            yield return file[..slash];
        }
    }
}
