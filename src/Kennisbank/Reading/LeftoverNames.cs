using System.Globalization;

namespace Kennisbank.Reading;

/// <summary>
/// Files that editors, systems and other programs leave between ours: copies, locks, previews. They are no content, and come and go
/// while somebody writes. docs/inhoudsmodel.md tells editors of them.
/// </summary>
public static class LeftoverNames
{
    /// <summary>Copies from before a change or a merge, what is being saved, and what is still being fetched.</summary>
    private static readonly string[] Endings =
        ["~", ".bak", ".orig", ".rej", ".tmp", ".temp", ".swp", ".swo", ".swn", ".save", ".autosave", ".part", ".partial", ".crdownload", ".download",
            "___jb_tmp___", "___jb_old___"];

    /// <summary>Of Windows, macOS, and disks on a network.</summary>
    private static readonly string[] Files = ["thumbs.db", "ehthumbs.db", "ehthumbs_vista.db", "desktop.ini", "icon\r"];
    private static readonly string[] Folders = ["__macosx", "$recycle.bin", "system volume information", "lost+found", "@eadir", "#recycle"];

    /// <summary>The name of a file by which Vim sees whether it may write in a folder; when it is taken, it tries a number further on.</summary>
    private const int VimProbe = 4913;
    private const int VimStep = 123;

    public static bool IsFile(ReadOnlySpan<char> name) =>
        StartsWithDot(name) || IsOneOf(name, Files) || EndsIn(name) || IsLock(name) || IsVimProbe(name);

    public static bool IsFolder(ReadOnlySpan<char> name) => StartsWithDot(name) || IsOneOf(name, Folders);

    /// <param name="path">Under the input folder, with forward slashes.</param>
    public static bool Is(string path, bool isFolder)
    {
        var folders = path.Split('/');
        return folders.SkipLast(1).Any(name => IsFolder(name)) || (isFolder ? IsFolder(folders[^1]) : IsFile(folders[^1]));
    }

    private static bool StartsWithDot(ReadOnlySpan<char> name) => name.StartsWith('.');

    /// <summary>Office puts <c>~$</c> before the name of what is open, Emacs puts it between hashes.</summary>
    private static bool IsLock(ReadOnlySpan<char> name) =>
        name.StartsWith("~$") || (name.Length > 2 && name[0] == '#' && name[^1] == '#');

    private static bool IsVimProbe(ReadOnlySpan<char> name) =>
        name.Length <= 6 && int.TryParse(name, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            && number >= VimProbe && (number - VimProbe) % VimStep == 0;

    private static bool IsOneOf(ReadOnlySpan<char> name, string[] known)
    {
        foreach (var one in known)
        {
            if (name.Equals(one, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    private static bool EndsIn(ReadOnlySpan<char> name)
    {
        foreach (var ending in Endings)
        {
            if (name.EndsWith(ending, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }
}
