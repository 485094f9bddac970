using System.Buffers;
using System.Text;
using Kennisbank.Diagnostics;
using Kennisbank.Diagnostics.Signs;
using Kennisbank.Parsing;
using Kennisbank.Reading;

namespace Kennisbank.Typing;

/// <summary>
/// Names that this computer accepts but another one, or a host, does not: one such name can keep a whole site from being published, or
/// keep a colleague from checking out the files.
/// </summary>
internal sealed class FileNames(List<Problem> problems)
{
    /// <summary>In characters; encrypted file systems allow few more.</summary>
    private const int MaxName = 140;

    /// <summary>In characters, from the input folder; Windows allows 260 including the drive.</summary>
    private const int MaxPath = 200;

    private static readonly SearchValues<char> Refused = SearchValues.Create("#?%:*\"<>|\\");

    /// <summary>By the name on a case-insensitive file system; with the path as it was found.</summary>
    private readonly Dictionary<string, string> _found = new(StringComparer.Ordinal);
    private readonly HashSet<string> _folders = new(StringComparer.Ordinal);

    /// <param name="path">Path of a file that is published under its name, or of a folder of one.</param>
    public void Check(string path)
    {
        if (path.Length > MaxPath)
        {
            Add(path, $"Het pad is {path.Length} tekens lang; hoogstens {MaxPath} past overal.", "Geef de mappen of het bestand een kortere naam.");
        }

        CheckFolders(path);
        CheckName(path, path);
    }

    /// <summary>The name of an image is part of its address.</summary>
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

    /// <summary>Only checks the folders: other rules apply to the name of a page.</summary>
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

    /// <param name="path">Path of the file or folder with this name.</param>
    /// <param name="file">Where to report the problem.</param>
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

    /// <summary>What is wrong with the name, in Dutch; null when nothing is.</summary>
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
    /// Some file systems ignore case, or the difference between a precomposed letter and one with a combining accent.
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
