namespace Kennisbank.Reading;

/// <summary>Paths under the input folder, worked out without asking the disk.</summary>
public static class InputPath
{
    /// <summary>The path that <paramref name="relative"/> means in <paramref name="fromFile"/>; null when it leaves the input folder.</summary>
    public static string? Combine(string fromFile, string relative)
    {
        var folders = fromFile.Split('/')[..^1].ToList();
        foreach (var segment in relative.Replace('\\', '/').Split('/'))
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

    /// <summary>Every folder above a file, the input folder (empty) first.</summary>
    public static IEnumerable<string> FoldersAbove(string file)
    {
        yield return "";
        for (var slash = file.IndexOf('/', StringComparison.Ordinal); slash >= 0; slash = file.IndexOf('/', slash + 1))
        {
            yield return file[..slash];
        }
    }
}
