using System.Collections.Concurrent;
using Kennisbank.Content;
using Kennisbank.Diagnostics;
using Kennisbank.Parsing;
using Kennisbank.Reading;
using Kennisbank.Typing.Diagrams;
using Kennisbank.Typing.Privacy;

namespace Kennisbank.Typing;

/// <summary>
/// Reads, parses and checks every file, each independently and in parallel. Results are cached per file, so that a
/// second load after a change reads only the files that changed.
/// </summary>
/// <param name="houseStyles">The values allowed in <c>site.yml</c>, the default first.</param>
public sealed class ContentLoader(IReadOnlyList<string> houseStyles)
{
    /// <summary>As many as run concurrently: the framework restarts parallel loops many times a second, and each reader has blocks of its own.</summary>
    private readonly ConcurrentBag<FileReader> _readers = [];

    /// <summary>For files that are read sequentially.</summary>
    private readonly FileReader _reader = new();

    private readonly FileCache<CheckedData> _yaml = new();
    private readonly FileCache<CheckedImage> _images = new();
    private readonly FileCache<CheckedPage> _checked = new();
    private readonly FileCache<PrivacyNotes> _unpublished = new();
    private readonly FileCache<PrivacyNotes> _pictures = new();
    private Dictionary<string, YamlMap> _defaultFiles = [];
    private FolderDefaults _defaults = new(new Dictionary<string, YamlMap>(), []);
    private List<Problem> _defaultProblems = [];

    /// <param name="baseUrl">Overrides the address in <c>site.yml</c>; null keeps it.</param>
    /// <param name="forPublication">Whether placeholder addresses are reported.</param>
    public ContentSet Load(InputListing listing, Uri? baseUrl, bool forPublication, List<Problem> problems)
    {
        problems.AddRange(listing.Problems);
        var files = InputFiles.Sort(listing.Files, problems);
        LoadDefaults(files.Defaults, problems);
        var pages = LoadPages(files.Pages, problems);
        var images = LoadImages(files, problems);
        var settingsMap = FixedFile(SettingsReader.FileName, files, problems);
        var settings = SettingsReader.Read(settingsMap, baseUrl, houseStyles, problems);
        if (forPublication)
        {
            ExampleAddresses.Check(settingsMap, problems);
        }

        var content = new ContentSet(
            settings,
            new Vocabularies(
                VocabularyReader.Read(FixedFile("themas.yml", files, problems), Keys.Description, problems),
                VocabularyReader.Read(FixedFile("rollen.yml", files, problems), Keys.Description, problems),
                VocabularyReader.Read(FixedFile("gemeenten.yml", files, problems), Keys.Province, problems, CoordinatesReader.Read)),
            AddressBookReader.Read(
                OptionalFile(AddressBookReader.LedgerFile, files, problems),
                OptionalFile(AddressBookReader.RedirectsFile, files, problems),
                problems),
            SynonymReader.Read(OptionalFile(SynonymReader.FileName, files, problems), problems),
            LaterChangeReader.Read(OptionalFile(LaterChange.FileName, files, problems), problems),
            [.. pages.Select(page => page.Content).OfType<PageContent>()],
            [.. pages.Select(page => page.Withdrawn).OfType<WithdrawnPage>()],
            images,
            [.. files.Diagrams.Select(file => LoadDiagram(file, problems))],
            Refused(listing, files, images));
        CheckPrivacy(pages, files, new PrivacyChecks(settings, problems), problems);
        return content;
    }

    /// <summary>
    /// Makes the next load read files again that may have changed, even with the same size and modification time: after two saves within one
    /// tick of the clock, or by a program that restores times.
    /// </summary>
    /// <param name="root">The input folder.</param>
    /// <param name="changed">Paths under it; null when any file may have changed, and then contents are compared.</param>
    internal void Forget(string root, IReadOnlyCollection<string>? changed)
    {
        foreach (var path in changed ?? [])
        {
            _yaml.Forget(path);
            _images.Forget(path);
            _checked.Forget(path);
            _unpublished.Forget(path);
        }

        if (changed is null)
        {
            _yaml.ForgetChanged(root, data => data.Hash);
            _images.ForgetChanged(root, image => image.Image?.Hash);
            _checked.ForgetChanged(root, page => page.Hash);
            _unpublished.ForgetChanged(root, _ => null);
        }
    }

    /// <summary>Hash of a page or image as it was last read; null for any other file, or one that was not read.</summary>
    internal byte[]? HashOf(InputEntry entry) => _checked.Find(entry)?.Hash ?? _images.Find(entry)?.Image?.Hash;

    private CheckedPage[] LoadPages(IReadOnlyList<PageFile> files, List<Problem> problems)
    {
        var found = new CheckedPage[files.Count];
        Parallel.For(0, files.Count, Cores.All, () => _readers.TryTake(out var reader) ? reader : new FileReader(), (index, _, reader) =>
        {
            found[index] = LoadPage(files[index].Entry, files[index].Type, reader);
            return reader;
        }, _readers.Add);
        var entries = files.Select(file => file.Entry).ToList();
        _checked.KeepOnly(entries);
        foreach (var page in found)
        {
            problems.AddRange(page.Problems);
        }

        return found;
    }

    private CheckedPage LoadPage(InputEntry entry, ContentType type, FileReader reader)
    {
        var defaults = _defaults.For(entry.Folder);
        var known = _checked.Find(entry);
        if (known is not null && ReferenceEquals(known.Defaults, defaults))
        {
            return known;
        }

        var problems = new List<Problem>();
        var page = Guarded.Read(
            entry, problems, () => Check(reader.ReadPage(entry, problems), type, defaults, problems), () => Check(reader.PassOver(entry), type, defaults, []));
        return _checked.Set(entry, page with { Problems = problems.ToArray() });
    }

    private static CheckedPage Check(ReadPage read, ContentType type, YamlMap defaults, List<Problem> problems)
    {
        var isWithdrawn = WithdrawnReader.IsWithdrawn(read.Page, type);
        return new CheckedPage(
            isWithdrawn ? null : PageReader.Read(read.Page, type, defaults, problems),
            isWithdrawn ? WithdrawnReader.Read(read.Page, type, problems) : null,
            defaults,
            problems,
            read.Privacy,
            read.Hash);
    }

    /// <summary>Every text under <c>input/</c>: a file that is not published is still in a public repository.</summary>
    private void CheckPrivacy(IReadOnlyList<CheckedPage> pages, InputFiles files, PrivacyChecks checks, List<Problem> problems)
    {
        foreach (var page in pages)
        {
            if (page.Content is { } content)
            {
                checks.CheckPage(page.Privacy, content.Head);
            }
            else
            {
                checks.CheckFile(page.Privacy);
            }
        }

        foreach (var entry in files.Data.Where(entry => !_yaml.Find(entry)!.Map.IsPartial))
        {
            checks.CheckFile(_yaml.Find(entry)!.Privacy);
        }

        foreach (var entry in files.UnpublishedTexts)
        {
            checks.CheckFile(_unpublished.GetOrAdd(
                entry, file => Guarded.Read(file, problems, () => _reader.InspectUnpublished(file), () => PrivacyNotes.None(file.Path))));
        }

        foreach (var entry in files.Pictures)
        {
            checks.CheckFile(_pictures.GetOrAdd(entry, _reader.InspectName));
        }

        checks.Finish();
    }

    private void LoadDefaults(IReadOnlyList<InputEntry> files, List<Problem> problems)
    {
        var maps = new Dictionary<string, YamlMap>(StringComparer.Ordinal);
        foreach (var file in files)
        {
            maps[file.Path] = ReadYaml(file, problems);
        }

        var isUnchanged = maps.Count == _defaultFiles.Count
            && maps.All(pair => _defaultFiles.TryGetValue(pair.Key, out var before) && ReferenceEquals(before, pair.Value));
        if (!isUnchanged)
        {
            _defaultFiles = maps;
            _defaultProblems = [];
            _defaults = new FolderDefaults(
                maps.ToDictionary(pair => pair.Key, pair => DefaultsChecks.WithoutOwnKeys(pair.Value, _defaultProblems)), _defaultProblems);
        }

        problems.AddRange(_defaultProblems);
    }

    /// <summary>Checks every image under <c>input/</c>: one that is not published is still in a public repository.</summary>
    private List<ImageFile> LoadImages(InputFiles files, List<Problem> problems)
    {
        var entries = files.Images.Concat(files.Unpublished).Concat(files.OutOfPlace).ToList();
        var found = new CheckedImage[entries.Count];
        Parallel.For(0, entries.Count, Cores.All, index => found[index] = _images.GetOrAdd(entries[index], entry =>
        {
            var own = new List<Problem>();
            var image = Guarded.Read(entry, own, () => LoadImage(entry, index, files, own), () => null);
            return new CheckedImage(image, own);
        }));
        foreach (var image in found)
        {
            problems.AddRange(image.Problems);
        }

        return [.. found.Select(image => image.Image).OfType<ImageFile>()];
    }

    /// <summary>Null for an image that is not shown.</summary>
    private static ImageFile? LoadImage(InputEntry entry, int index, InputFiles files, List<Problem> problems)
    {
        if (index < files.Images.Count)
        {
            return ImageReader.Read(entry, problems);
        }

        problems.AddRange(LooseImage.Check(entry, mustBeWhole: index < files.Images.Count + files.Unpublished.Count));
        return null;
    }

    private DiagramFile LoadDiagram(InputEntry file, List<Problem> problems) => Guarded.Read(
        file,
        problems,
        () => new DiagramFile(file.Path, ReadYaml(file, problems) is { } map ? DiagramReader.Read(map, problems) : null),
        () => new DiagramFile(file.Path, null));

    private YamlMap FixedFile(string name, InputFiles files, List<Problem> problems)
    {
        if (files.Fixed.GetValueOrDefault(name) is not { } entry)
        {
            if (problems.Exists(problem => problem.Rule == FileRules.NoInputFolder))
            {
                return YamlMap.Unreadable(name);
            }

            problems.Add(FileRules.MissingFile.At(
                new Location(name), $"Het bestand '{name}' ontbreekt in de map met inhoud.", "Zet het terug; docs/inhoudsmodel.md zegt wat erin staat."));
            return YamlMap.Unreadable(name);
        }

        return ReadYaml(entry, problems);
    }

    private YamlMap OptionalFile(string name, InputFiles files, List<Problem> problems) =>
        files.Fixed.ContainsKey(name) ? FixedFile(name, files, problems) : new YamlMap([], new Location(name));

    private YamlMap ReadYaml(InputEntry entry, List<Problem> problems)
    {
        var (map, found, _, _) = _yaml.GetOrAdd(entry, file =>
        {
            var own = new List<Problem>();
            var maxBytes = file.Path == AddressBookReader.LedgerFile ? SourceReader.MaxLedgerBytes : SourceReader.MaxTextBytes;
            var (map, privacy, hash) = Guarded.Read(
                file, own, () => _reader.ReadYaml(file, own, maxBytes), () => (YamlMap.Unreadable(file.Path), PrivacyNotes.None(file.Path), null));
            return new CheckedData(map, own, privacy, hash);
        });
        problems.AddRange(found);
        return map;
    }

    /// <summary>Files that were reported themselves, so that links to them are not.</summary>
    private static HashSet<string> Refused(InputListing listing, InputFiles files, IReadOnlyList<ImageFile> images) =>
    [
        .. listing.Problems.Select(problem => problem.Location.File),
        .. files.OutOfPlace.Select(file => file.Path),
        .. files.Images.Select(file => file.Path).Except(images.Select(image => image.Entry.Path)),
    ];

    /// <summary>At least one of the first two is set.</summary>
    private sealed record CheckedPage(
        PageContent? Content, WithdrawnPage? Withdrawn, YamlMap Defaults, IReadOnlyList<Problem> Problems, PrivacyNotes Privacy, byte[]? Hash);

    private sealed record CheckedData(YamlMap Map, IReadOnlyList<Problem> Problems, PrivacyNotes Privacy, byte[]? Hash);

    /// <summary>Without an image when it cannot be shown, or is not for the site.</summary>
    private sealed record CheckedImage(ImageFile? Image, IReadOnlyList<Problem> Problems);
}
