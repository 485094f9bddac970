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
        var pages = new List<PageFile>();
        var defaults = new List<InputEntry>();
        var images = new List<InputEntry>();
        var diagrams = new List<InputEntry>();
        var unpublished = new List<InputEntry>();
        var outOfPlace = new List<InputEntry>();
        var fixedFiles = new Dictionary<string, InputEntry>(StringComparer.Ordinal);
        InputEntry? tokens = null;
        var names = new FileNames(problems);
        foreach (var file in files)
        {
            var slash = file.Path.IndexOf('/', StringComparison.Ordinal);
            var top = slash < 0 ? "" : file.Path[..slash];
            if (file.Name == FolderDefaults.FileName)
            {
                defaults.Add(file);
            }
            else if (IsUnpublished(file.Path))
            {
                unpublished.Add(file);
            }
            else if (top == ImageFolder)
            {
                images.Add(file);
                names.CheckImage(file.Path);
            }
            else if (top == DiagramFile.Folder && file.Extension == DiagramFile.Extension)
            {
                diagrams.Add(file);
                names.Check(file.Path);
            }
            else if (file.Path == HouseStyle.OwnFile)
            {
                tokens = file;
            }
            else if (FixedNames.Contains(file.Path))
            {
                fixedFiles.Add(file.Path, file);
            }
            else if (file.Extension == ".md" && ContentTypes.FromFolder(top) is { } type)
            {
                pages.Add(new PageFile(file, type));
                names.CheckPage(file.Path);
            }
            else
            {
                outOfPlace.Add(file);
                problems.Add(Misplaced(file, top));
            }
        }

        return new InputFiles(pages, defaults, images, diagrams, fixedFiles, tokens, unpublished, outOfPlace);
    }

    public static bool IsText(InputEntry file) => TextExtensions.Contains(file.Extension);

    /// <summary>As in Statiq, a file or folder whose name starts with an underscore is not published.</summary>
    private static bool IsUnpublished(string path) => path[0] == '_' || path.Contains("/_", StringComparison.Ordinal);

    private static Problem Misplaced(InputEntry file, string top)
    {
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
}

/// <summary>A content page, recognized by its folder.</summary>
internal sealed record PageFile(InputEntry Entry, ContentType Type);
