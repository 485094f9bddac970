using Kennisbank.Reading;

namespace Kennisbank.Outputs;

/// <summary>Files of others in the folder of a site, which are kept whatever happens to the site.</summary>
internal static class ForeignFiles
{
    private const int MaxNamed = 5;

    /// <param name="written">Which files a build wrote there; null when that is no longer known.</param>
    /// <param name="outputs">The paths that will be written.</param>
    /// <exception cref="OutputFolderException">A foreign file is in the way, or it is unknown whether a file is foreign.</exception>
    public static void RefuseInTheWay(string folder, OutputNames? written, IReadOnlyCollection<string> outputs)
    {
        var files = outputs.ToHashSet(StringComparer.Ordinal);
        var folders = outputs.SelectMany(InputPath.FoldersAbove).ToHashSet(StringComparer.Ordinal);
        var foreign = FolderContents.Entries(folder).Where(entry => !IsOurs(entry, written)).ToList();
        if (written is null)
        {
            Refuse(foreign.Where(entry => !entry.IsFolder && !files.Contains(entry.Path)), folder,
                "Niet meer is na te gaan of deze bestanden van een vorige bouw zijn of van iemand anders", "Bewaar wat u nodig hebt en maak de map leeg.");
        }

        Refuse(foreign.Where(entry => written is not null && IsInTheWay(entry, files, folders)), folder,
            "De site heeft hier een eigen bestand, maar er staat al iets dat niet van de site is", "Zet het ergens anders of haal het weg.");
    }

    /// <summary>Moves each to the same place in another folder.</summary>
    /// <exception cref="OutputFolderException">Something else is already there.</exception>
    public static void Move(IEnumerable<FoundEntry> entries, string from, string to)
    {
        foreach (var entry in entries)
        {
            Directory.CreateDirectory(Path.Combine(to, entry.Folder));
            Move(Path.Combine(from, entry.Path), Path.Combine(to, entry.Path), entry.IsFolder);
        }
    }

    /// <summary>"CNAME, .well-known en nog 3".</summary>
    public static string Named(IReadOnlyList<string> paths) => paths.Count <= MaxNamed
        ? string.Join(", ", paths)
        : $"{string.Join(", ", paths.Take(MaxNamed))} en nog {paths.Count - MaxNamed}";

    private static void Move(string from, string to, bool isFolder)
    {
        if (isFolder && Directory.Exists(to))
        {
            foreach (var inside in new DirectoryInfo(from).GetFileSystemInfos())
            {
                Move(inside.FullName, Path.Combine(to, inside.Name), inside is DirectoryInfo && inside.LinkTarget is null);
            }

            Directory.Delete(from);
        }
        else if (Path.Exists(to) || new FileInfo(to).LinkTarget is not null)
        {
            throw new OutputFolderException(
                $"'{from}' is niet van de site en kan niet terug naar '{to}', want daar staat al iets. Zet het zelf op zijn plaats.");
        }
        else
        {
            // Moves a link itself, also a broken one.
            Directory.Move(from, to);
        }
    }

    private static bool IsOurs(FoundEntry entry, OutputNames? written) =>
        written is not null && (entry.IsFolder ? written.HasFolder(entry.Path) : written.HasFile(entry.Path));

    private static bool IsInTheWay(FoundEntry entry, HashSet<string> files, HashSet<string> folders) =>
        files.Contains(entry.Path) || (!entry.IsFolder && folders.Contains(entry.Path)) || InputPath.FoldersAbove(entry.Path).Any(files.Contains);

    private static void Refuse(IEnumerable<FoundEntry> entries, string folder, string reason, string suggestion)
    {
        var paths = entries.Select(entry => entry.Path).Order(StringComparer.Ordinal).ToList();
        if (paths.Count > 0)
        {
            throw new OutputFolderException($"{reason}, in '{folder}': {Named(paths)}. {suggestion}");
        }
    }
}
