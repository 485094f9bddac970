using System.IO.Enumeration;
using Kennisbank.Diagnostics;

namespace Kennisbank.Reading;

/// <summary>Lists what is under the input folder, in the same order on every machine.</summary>
public static class InputFolder
{
    /// <summary>
    /// Files and folders whose name starts with a dot are none of ours. A symbolic link is refused: content comes from
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
        try
        {
            foreach (var found in Enumerate(fullRoot))
            {
                Add(found, files, problems);
            }
        }
        catch (Exception cannot) when (cannot is IOException or UnauthorizedAccessException)
        {
            problems.Add(FileRules.Unreadable.At(
                new Location(root), "Een map met inhoud is niet te lezen.", "Kijk of u alle mappen erin mag openen."));
        }

        files.Sort((a, b) => string.CompareOrdinal(a.Path, b.Path));
        return new InputListing(files, problems);
    }

    private static void Add(Found found, List<InputEntry> files, List<Problem> problems)
    {
        if (!found.IsLink)
        {
            files.Add(found.Entry);
            return;
        }

        problems.Add(FileRules.SymbolicLink.At(
            new Location(found.Entry.Path),
            "Dit is een symbolische link: een verwijzing, die ook naar bestanden buiten de map met inhoud kan wijzen.",
            "Zet het bestand zelf op deze plek."));
    }

    private static FileSystemEnumerable<Found> Enumerate(string fullRoot) =>
        new(fullRoot, (ref entry) => new Found(ToEntry(ref entry, fullRoot), IsLink(ref entry)), new EnumerationOptions
        {
            RecurseSubdirectories = true,
            AttributesToSkip = FileAttributes.None,
            IgnoreInaccessible = false,
        })
        {
            ShouldRecursePredicate = (ref entry) => !IsHidden(ref entry) && !IsLink(ref entry),
            ShouldIncludePredicate = (ref entry) => !IsHidden(ref entry) && (IsLink(ref entry) || !entry.IsDirectory),
        };

    private static bool IsHidden(ref FileSystemEntry entry) => entry.FileName.StartsWith('.');

    private static bool IsLink(ref FileSystemEntry entry) => entry.Attributes.HasFlag(FileAttributes.ReparsePoint);

    private static InputEntry ToEntry(ref FileSystemEntry entry, string fullRoot)
    {
        var fullPath = entry.ToFullPath();
        var relative = fullPath[(fullRoot.Length + 1)..].Replace(Path.DirectorySeparatorChar, '/');
        return new InputEntry(relative, fullPath, entry.Length, entry.LastWriteTimeUtc.UtcDateTime);
    }

    private sealed record Found(InputEntry Entry, bool IsLink);
}

/// <summary>The files under the input folder, sorted by path, and what was refused at the door.</summary>
public sealed record InputListing(IReadOnlyList<InputEntry> Files, IReadOnlyList<Problem> Problems);
