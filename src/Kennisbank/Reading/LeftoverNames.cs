using System.Globalization;

namespace Kennisbank.Reading;

/// <summary>
/// Files that editors, systems and other programs leave among the content: copies, locks, previews. They come and go while
/// somebody writes. docs/inhoudsmodel.md lists them for editors.
/// </summary>
public static class LeftoverNames
{
    /// <summary>Backups from before a change or a merge, partial saves and partial downloads.</summary>
    private static readonly string[] Endings =
        ["~", ".bak", ".orig", ".rej", ".tmp", ".temp", ".swp", ".swo", ".swn", ".save", ".autosave", ".part", ".partial", ".crdownload", ".download",
            "___jb_tmp___", "___jb_old___"];

    /// <summary>Files of Windows, macOS and network disks.</summary>
    private static readonly string[] Files = ["thumbs.db", "ehthumbs.db", "ehthumbs_vista.db", "desktop.ini", "icon\r"];
    private static readonly string[] Folders = ["__macosx", "$recycle.bin", "system volume information", "lost+found", "@eadir", "#recycle"];

    /// <summary>The file with which Vim tests whether a folder is writable; when the name exists, it tries higher numbers.</summary>
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

    /// <summary>Office prefixes open files with <c>~$</c>, Emacs puts them between hashes.</summary>
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
