using System.IO.Enumeration;
using Kennisbank.Diagnostics;

namespace Kennisbank.Reading;

/// <summary>Lists the files under the input folder, in the same order on every machine.</summary>
public static class InputFolder
{
    /// <summary>
    /// Skips leftovers of editors and systems (<see cref="LeftoverNames"/>). A symbolic link is refused: content comes from
    /// strangers, and a link could make the site publish any file of the machine that builds it.
    /// </summary>
    public static InputListing List(string root)
    {
        var fullRoot = Path.TrimEndingDirectorySeparator(Path.GetFullPath(root));
        if (!Directory.Exists(fullRoot))
        {
            return new InputListing([], [FileRules.NoInputFolder.At(
                new Location(root),
                $"De map '{root}' bestaat niet.",
                "Start de opdracht in de map van het project, of geef de map met --input.")]);
        }

        var files = new List<InputEntry>();
        var problems = new List<Problem>();
        var folders = new Stack<string>([fullRoot]);
        while (folders.TryPop(out var folder))
        {
            foreach (var found in ReadFolder(folder, fullRoot, root, problems))
            {
                Add(found, files, folders, problems);
            }
        }

        files.Sort((a, b) => string.CompareOrdinal(a.Path, b.Path));
        return new InputListing(files, problems);
    }

    /// <summary>One folder at a time, so that an unreadable one can be reported by name.</summary>
    private static List<Found> ReadFolder(string folder, string fullRoot, string root, List<Problem> problems)
    {
        try
        {
            return [.. Enumerate(folder, fullRoot)];
        }
        catch (DirectoryNotFoundException) when (folder != fullRoot)
        {
            // Removed since its parent was listed.
            return [];
        }
        catch (Exception cannot) when (cannot is IOException or UnauthorizedAccessException)
        {
            var path = folder == fullRoot ? root : RelativeTo(fullRoot, folder);
            problems.Add(FileRules.Unreadable.At(
                new Location(path), $"De map '{path}' is niet te lezen.", "Kijk of u haar mag openen, met alles wat erin staat."));
            return [];
        }
    }

    private static void Add(Found found, List<InputEntry> files, Stack<string> folders, List<Problem> problems)
    {
        if (!found.IsLink)
        {
            if (found.IsFolder)
            {
                folders.Push(found.Entry.FullPath);
            }
            else
            {
                files.Add(found.Entry);
            }

            return;
        }

        problems.Add(FileRules.SymbolicLink.At(
            new Location(found.Entry.Path),
            "Dit is een symbolische link: een verwijzing, die ook naar bestanden buiten de map met inhoud kan wijzen.",
            "Zet het bestand zelf op deze plek."));
    }

    private static FileSystemEnumerable<Found> Enumerate(string folder, string fullRoot) =>
        new(
            folder,
            (ref entry) => new Found(ToEntry(ref entry, fullRoot), entry.IsDirectory, IsLink(ref entry)),
            new EnumerationOptions { AttributesToSkip = FileAttributes.None, IgnoreInaccessible = false })
        {
            ShouldIncludePredicate = (ref entry) => !IsLeftover(ref entry),
        };

    private static bool IsLeftover(ref FileSystemEntry entry) =>
        entry.IsDirectory ? LeftoverNames.IsFolder(entry.FileName) : LeftoverNames.IsFile(entry.FileName);

    private static bool IsLink(ref FileSystemEntry entry) => entry.Attributes.HasFlag(FileAttributes.ReparsePoint);

    private static InputEntry ToEntry(ref FileSystemEntry entry, string fullRoot)
    {
        var fullPath = entry.ToFullPath();
        return new InputEntry(RelativeTo(fullRoot, fullPath), fullPath, entry.Length, entry.LastWriteTimeUtc.UtcDateTime);
    }

    private static string RelativeTo(string fullRoot, string fullPath) => fullPath[fullRoot.Length..].Replace(Path.DirectorySeparatorChar, '/').TrimStart('/');

    private sealed record Found(InputEntry Entry, bool IsFolder, bool IsLink);
}

/// <summary>The files under the input folder, sorted by path, and the entries that were refused.</summary>
public sealed record InputListing(IReadOnlyList<InputEntry> Files, IReadOnlyList<Problem> Problems);
