using Kennisbank.Content;
using Kennisbank.Diagnostics;
using Kennisbank.Parsing;
using Kennisbank.Reading;

namespace Kennisbank.Typing;

/// <summary>The files under <c>input/</c> by purpose; a file without one is a problem.</summary>
internal sealed record InputFiles(
    IReadOnlyList<PageFile> Pages,
    IReadOnlyList<InputEntry> Defaults,
    IReadOnlyList<InputEntry> Images,
    IReadOnlyList<InputEntry> Diagrams,
    IReadOnlyDictionary<string, InputEntry> Fixed,
    InputEntry? Tokens,
    IReadOnlyList<InputEntry> Unpublished,
    IReadOnlyList<InputEntry> OutOfPlace)
{
    private const string ImageFolder = "afbeeldingen";

    private static readonly string[] TextExtensions = [".md", ".txt", ".yml", ".yaml"];

    private static readonly string[] FixedNames =
        [SettingsReader.FileName, "themas.yml", "rollen.yml", "gemeenten.yml", AddressBookReader.LedgerFile, AddressBookReader.RedirectsFile,
            LessonSeries.FileName, SynonymReader.FileName, LaterChange.FileName, SelfAssessment.FileName];

    /// <summary>Every file of keys and values that is read.</summary>
    public IEnumerable<InputEntry> Data => Defaults.Concat(Diagrams).Concat(Fixed.Values);

    public static InputFiles Sort(IReadOnlyList<InputEntry> files, List<Problem> problems)
    {
        var sorted = files.ToLookup(PurposeOf);
        CheckNames(sorted, new FileNames(problems));
        problems.AddRange(sorted[Purpose.None].Select(Misplaced));
        return new InputFiles(
            [.. sorted[Purpose.Page].Select(file => new PageFile(file, ContentTypes.FromFolder(TopOf(file))!.Value))],
            [.. sorted[Purpose.Defaults]],
            [.. sorted[Purpose.Image]],
            [.. sorted[Purpose.Diagram]],
            sorted[Purpose.Fixed].ToDictionary(file => file.Path, StringComparer.Ordinal),
            sorted[Purpose.Tokens].SingleOrDefault(),
            [.. sorted[Purpose.Unpublished]],
            [.. sorted[Purpose.None]]);
    }

    private static Purpose PurposeOf(InputEntry file) =>
        file.Name == FolderDefaults.FileName ? Purpose.Defaults
        : IsUnpublished(file.Path) ? Purpose.Unpublished
        : TopOf(file) == ImageFolder ? Purpose.Image
        : TopOf(file) == DiagramFile.Folder && file.Extension == DiagramFile.Extension ? Purpose.Diagram
        : file.Path == HouseStyle.OwnFile ? Purpose.Tokens
        : FixedNames.Contains(file.Path) ? Purpose.Fixed
        : file.Extension == ".md" && ContentTypes.FromFolder(TopOf(file)) is not null ? Purpose.Page
        : Purpose.None;

    private static string TopOf(InputEntry file)
    {
        var slash = file.Path.IndexOf('/', StringComparison.Ordinal);
        return slash < 0 ? "" : file.Path[..slash];
    }

    private static void CheckNames(ILookup<Purpose, InputEntry> sorted, FileNames names)
    {
        foreach (var file in sorted[Purpose.Page])
        {
            names.CheckPage(file.Path);
        }

        foreach (var file in sorted[Purpose.Image])
        {
            names.CheckImage(file.Path);
        }

        foreach (var file in sorted[Purpose.Diagram])
        {
            names.Check(file.Path);
        }
    }

    public static bool IsText(InputEntry file) => TextExtensions.Contains(file.Extension);

    /// <summary>As in Statiq, a file or folder whose name starts with an underscore is not published.</summary>
    private static bool IsUnpublished(string path) => path[0] == '_' || path.Contains("/_", StringComparison.Ordinal);

    private static Problem Misplaced(InputEntry file)
    {
        var top = TopOf(file);
        var folders = ContentTypes.All.Select(type => type.Folder()).Append(ImageFolder).ToList();
        return FileRules.UnknownPlace.At(
            new Location(file.Path),
            file.Extension == ".md" ? "Deze pagina staat in een map die de site niet kent." : "Dit bestand hoort hier niet.",
            $"Pagina’s (.md) horen in {string.Join(", ", folders[..^1])}; plaatjes in {ImageFolder}; "
            + $"figuren ({DiagramFile.Extension}) in {DiagramFile.Folder}; de tokens van een eigen huisstijl in {HouseStyle.OwnFile}. "
            + "Een naam die met _ begint, blijft buiten de site.",
            () => top.Length == 0 ? Suggestion.DidYouMean(file.Path, FixedNames)
                : file.Extension == ".md" ? Suggestion.DidYouMean(top, folders) : null);
    }

    private enum Purpose
    {
        None,
        Page,
        Defaults,
        Image,
        Diagram,
        Fixed,
        Tokens,
        Unpublished,
    }
}

/// <summary>A content page, recognized by its folder.</summary>
internal sealed record PageFile(InputEntry Entry, ContentType Type);
