using System.Buffers;
using System.Text;
using Kennisbank.Diagnostics;
using Kennisbank.Diagnostics.Signs;
using Kennisbank.Parsing;
using Kennisbank.Reading;

namespace Kennisbank.Typing;

/// <summary>
/// Names that this computer takes and another one, or a host, does not: one such name can keep a whole site from being published, or a
/// colleague from getting the files.
/// </summary>
internal sealed class FileNames(List<Problem> problems)
{
    /// <summary>In characters; encrypted disks take hardly more.</summary>
    private const int MaxName = 140;

    /// <summary>In characters, from the input folder on; Windows takes 260 from the disk on.</summary>
    private const int MaxPath = 200;

    private static readonly SearchValues<char> Refused = SearchValues.Create("#?%:*\"<>|\\");

    /// <summary>By what they are to a disk that sees no capitals; with the path as it was found.</summary>
    private readonly Dictionary<string, string> _found = new(StringComparer.Ordinal);
    private readonly HashSet<string> _folders = new(StringComparer.Ordinal);

    /// <param name="path">Of a file that is published under its name, or of a folder of one.</param>
    public void Check(string path)
    {
        if (path.Length > MaxPath)
        {
            Add(path, $"Het pad is {path.Length} tekens lang; hoogstens {MaxPath} past overal.", "Geef de mappen of het bestand een kortere naam.");
        }

        CheckFolders(path);
        CheckName(path, path);
    }

    /// <summary>The name of an image stands in its address as it is.</summary>
    public void CheckImage(string path)
    {
        Check(path);
        if (path.Split('/').FirstOrDefault(part => !ImageReader.HasPlainName(part)) is { } name)
        {
            Add(
                path,
                $"De naam '{name}' past niet in een adres.",
                $"Noem {(path.EndsWith(name, StringComparison.Ordinal) ? "het bestand" : "de map")} '{Suggested(name)}': "
                + "letters zonder accenten, cijfers en streepjes.");
        }
    }

    /// <summary>Only its folders: the name of a page has rules of its own.</summary>
    public void CheckPage(string path)
    {
        CheckFolders(path);
        var name = path[FolderOf(path).Length..];
        if (Slug.IsValid(Path.GetFileNameWithoutExtension(name)) && WhyNot(name) is { } reason)
        {
            Add(path, reason, $"Noem het bestand '{Suggested(name)}'.");
        }
    }

    private void CheckFolders(string path)
    {
        foreach (var folder in InputPath.FoldersAbove(path).Where(folder => folder.Length > 0 && _folders.Add(folder)))
        {
            CheckName(folder, path);
        }
    }

    /// <param name="path">Of the file or folder with this name.</param>
    /// <param name="file">Where to complain.</param>
    private void CheckName(string path, string file)
    {
        var name = path[FolderOf(path).Length..];
        if (WhyNot(name) is { } reason)
        {
            Add(file, reason, $"{Verb(path, file)} '{Suggested(name)}'.");
        }

        if (!_found.TryAdd(KeyOf(path), path) && _found[KeyOf(path)] is var other && other != path && FolderOf(other) == FolderOf(path))
        {
            Add(
                file,
                $"Naast '{path}' staat '{other}': voor Windows, macOS en sommige hosts is dat dezelfde naam.",
                $"{Verb(path, file)} '{Suggested(name, "-2")}', of gooi er een weg.");
        }
    }

    private static string FolderOf(string path) => path[..(path.LastIndexOf('/') + 1)];

    private static string Verb(string path, string file) => path == file ? "Noem het bestand" : $"Noem de map '{path}'";

    private void Add(string file, string message, string suggestion) =>
        problems.Add(FileRules.BadName.At(new Location(file), message, suggestion));

    /// <summary>In Dutch; null when there is nothing wrong with the name.</summary>
    private static string? WhyNot(string name) => name switch
    {
        _ when name.AsSpan().IndexOfAny(Refused) is var at and >= 0 =>
            $"In de naam '{name}' staat '{name[at]}'; hosts en sommige computers weigeren zo’n naam.",
        _ when name.Any(char.IsControl) => "In de naam staat een teken dat niemand ziet; hosts en sommige computers weigeren zo’n naam.",
        _ when name[^1] is '.' or ' ' || name[0] == ' ' =>
            $"De naam '{name}' begint of eindigt met een spatie of een punt; Windows en sommige hosts weigeren zo’n naam.",
        _ when DeviceName.Is(name) => $"De naam '{name}' is op Windows van een apparaat; daar kan geen bestand of map zo heten.",
        { Length: > MaxName } => $"De naam is {name.Length} tekens lang; hoogstens {MaxName} past overal.",
        _ => null,
    };

    private static string Suggested(string name, string number = "")
    {
        var trimmed = name.TrimEnd('.', ' ');
        var extension = Path.GetExtension(trimmed).ToLowerInvariant();
        return Slug.Near(Path.GetFileNameWithoutExtension(trimmed), "naam") + number + (extension.Skip(1).All(char.IsAsciiLetterOrDigit) ? extension : "");
    }

    /// <summary>
    /// Some disks see no difference between capitals and small letters, nor between a letter with an accent and one with the accent behind it.
    /// </summary>
    private static string KeyOf(string path)
    {
        var key = new StringBuilder(path.Length);
        foreach (var letter in path.ToLowerInvariant())
        {
            if (key.Length > 0 && SignTable.Compose(key[^1], letter) is { } one)
            {
                key[^1] = one;
            }
            else
            {
                key.Append(letter);
            }
        }

        return key.ToString();
    }
}
