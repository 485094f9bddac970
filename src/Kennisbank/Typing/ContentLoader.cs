using Kennisbank.Content;
using Kennisbank.Diagnostics;
using Kennisbank.Parsing;
using Kennisbank.Reading;
using Kennisbank.Typing.Diagrams;
using Kennisbank.Typing.Styling;

namespace Kennisbank.Typing;

/// <summary>Makes the content of all files: decides what each is read as, on all cores, and in which order.</summary>
/// <param name="houseStyles">The names that <c>site.yml</c> may choose from, the usual one first.</param>
internal sealed class ContentLoader(IReadOnlyList<HouseStyle> houseStyles)
{
    private readonly CheckedFiles _files = new();
    private Dictionary<string, YamlMap> _defaultFiles = [];
    private FolderDefaults _defaults = new(new Dictionary<string, YamlMap>(), []);
    private List<Problem> _defaultProblems = [];

    /// <param name="baseUrl">Goes before the address in <c>site.yml</c>; null keeps that one.</param>
    /// <param name="forPublication">Whether placeholder addresses are reported.</param>
    public LoadedContent Load(InputListing listing, Uri? baseUrl, bool forPublication, List<Problem> problems)
    {
        problems.AddRange(listing.Problems);
        var files = InputFiles.Sort(listing.Files, problems);
        LoadDefaults(files.Defaults, problems);
        var pages = InParallel(files.Pages, file => _files.Page(file, _defaults.For(file.Entry.Folder)));
        var images = InParallel(files.Images, _files.Image);
        CheckedFile[] all =
        [
            .. pages, .. images, .. InParallel(files.Unpublished, _files.Unpublished), .. InParallel(files.OutOfPlace, _files.OutOfPlace),
            .. files.Data.Select(_files.Data), .. files.Tokens is { } file ? [_files.Tokens(file)] : Array.Empty<CheckedFile>(),
        ];
        _files.KeepOnly(listing.Files);
        problems.AddRange(all.SelectMany(file => file.Problems));
        var settingsMap = FixedFile(SettingsReader.FileName, files, problems);
        var settings = SettingsReader.Read(settingsMap, baseUrl, [.. houseStyles.Select(style => style.Name)], problems);
        if (forPublication)
        {
            ExampleAddresses.Check(settingsMap, problems);
            ExamplePages.Check(pages.Select(page => page.Content).OfType<PageContent>(), problems);
        }

        var houseStyle = houseStyles.First(style => style.Name == settings.HouseStyle);
        var ownTokens = files.Tokens is { } tokens ? OwnStyleReader.Read(_files.Tokens(tokens).Tokens, houseStyle, problems) : new Dictionary<string, string>();
        var seriesMap = OptionalFile(LessonSeries.FileName, files);
        var series = SeriesReader.Read(seriesMap, problems);
        return new LoadedContent(all, new ContentSet(
            settings,
            ownTokens,
            new Vocabularies(
                VocabularyReader.Read(FixedFile("themas.yml", files, problems), Keys.Description, problems),
                VocabularyReader.Read(FixedFile("rollen.yml", files, problems), Keys.Description, problems),
                VocabularyReader.Read(FixedFile("gemeenten.yml", files, problems), Keys.Province, problems, CoordinatesReader.Read)),
            series,
            AddressBookReader.Read(OptionalFile(AddressBookReader.LedgerFile, files), OptionalFile(AddressBookReader.RedirectsFile, files), problems),
            SynonymReader.Read(OptionalFile(SynonymReader.FileName, files), problems),
            LaterChangeReader.Read(OptionalFile(LaterChange.FileName, files), problems),
            SelfAssessmentReader.Read(OptionalFile(SelfAssessment.FileName, files), problems),
            [.. pages.Select(page => page.Content).OfType<PageContent>().Select(page => SeriesReader.Name(page, series, seriesMap.IsPartial, problems))],
            [.. pages.Select(page => page.Withdrawn).OfType<WithdrawnPage>()],
            [.. images.Select(image => image.File).OfType<ImageFile>()],
            [.. files.Diagrams.Select(file => LoadDiagram(file, problems))],
            Refused(listing, files, images)));
    }

    /// <summary>
    /// Makes the next load read files again that may have changed, even with the same size and modification time: after two saves within one
    /// tick of the clock, or by a program that restores times.
    /// </summary>
    /// <param name="root">The input folder.</param>
    /// <param name="changed">Paths under it; null when any may have changed, and then contents are compared.</param>
    public void Forget(string root, IReadOnlyCollection<string>? changed) => _files.Forget(root, changed);

    /// <inheritdoc cref="CheckedFiles.HashOf"/>
    public byte[]? HashOf(InputEntry entry) => _files.HashOf(entry);

    private static TOut[] InParallel<TIn, TOut>(IReadOnlyList<TIn> files, Func<TIn, TOut> check)
    {
        var found = new TOut[files.Count];
        Parallel.For(0, files.Count, Cores.All, index => found[index] = check(files[index]));
        return found;
    }

    private void LoadDefaults(IReadOnlyList<InputEntry> files, List<Problem> problems)
    {
        var maps = files.ToDictionary(file => file.Path, file => _files.Data(file).Map, StringComparer.Ordinal);
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

    private DiagramFile LoadDiagram(InputEntry file, List<Problem> problems) =>
        new(file.Path, Guarded.Read(file, problems, () => DiagramReader.Read(_files.Data(file).Map, problems), () => null));

    private YamlMap FixedFile(string name, InputFiles files, List<Problem> problems)
    {
        if (files.Fixed.GetValueOrDefault(name) is { } entry)
        {
            return _files.Data(entry).Map;
        }

        if (!problems.Exists(problem => problem.Rule == FileRules.NoInputFolder))
        {
            problems.Add(FileRules.MissingFile.At(
                new Location(name), $"Het bestand '{name}' ontbreekt in de map met inhoud.", "Zet het terug; docs/inhoudsmodel.md zegt wat erin staat."));
        }

        return YamlMap.Unreadable(name);
    }

    private YamlMap OptionalFile(string name, InputFiles files) =>
        files.Fixed.GetValueOrDefault(name) is { } entry ? _files.Data(entry).Map : new YamlMap([], new Location(name));

    /// <summary>What was reported as a file, so that links to it are not reported too.</summary>
    private static HashSet<string> Refused(InputListing listing, InputFiles files, CheckedImage[] images) =>
    [
        .. listing.Problems.Select(problem => problem.Location.File),
        .. files.OutOfPlace.Select(file => file.Path),
        .. files.Images.Where((_, index) => images[index].File is null).Select(file => file.Path),
    ];
}

/// <summary>The content, and the other results of every file under <c>input/</c>, published or not.</summary>
internal sealed record LoadedContent(IReadOnlyList<CheckedFile> Files, ContentSet Content);
