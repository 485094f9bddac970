using System.Diagnostics;
using Kennisbank.Diagnostics;
using Kennisbank.Linking;
using Kennisbank.Model;
using Kennisbank.Outputs;
using Kennisbank.Outputs.Books;
using Kennisbank.Reading;
using Kennisbank.Typing;
using Kennisbank.Typing.Privacy;
using Kennisbank.Typing.Readability;
using Kennisbank.Views;

namespace Kennisbank;

/// <summary>
/// Start here: every stage in order. A builder can be reused; it then reads only the files that changed.
/// Not thread-safe.
/// </summary>
/// <param name="clock">Only used to see which days have passed and which are still to come.</param>
public sealed class SiteBuilder(BuildOptions options, ITheme theme, TimeProvider clock)
{
    private readonly ContentLoader _loader = new(theme.HouseStyles);
    private InputListing? _listing;

    /// <summary>Called at the start of a stage with a Dutch description; for progress on a terminal.</summary>
    public Action<string>? OnStage { get; init; }

    /// <summary>Everything but rendering and writing: the site as far as its content allows, and all problems.</summary>
    public CheckedSite Check()
    {
        var times = new List<StageTime>();
        return Check(List(times, changed: null), times);
    }

    /// <summary>As above, for an editor who waits: without what <see cref="CheckedSite.Searched"/> adds.</summary>
    /// <param name="changed">
    /// Paths under the input folder that may differ from the last time, with forward slashes; null when that is not known.
    /// </param>
    public CheckedSite CheckChanged(IReadOnlyCollection<string>? changed)
    {
        var times = new List<StageTime>();
        return Read(List(times, changed), times);
    }

    /// <summary>Every file of a site, each created on demand.</summary>
    public IReadOnlyList<OutputFile> Outputs(Site site) => [.. SiteOutputs.All(site, theme, options.Server, BooksOf(site))];

    /// <summary>
    /// Builds the whole site into a folder. The folder is left alone when there are errors, and when it already holds what
    /// this build would write.
    /// </summary>
    public BuildResult Build(string outputFolder)
    {
        var found = SiteWriter.Prepare(outputFolder);
        var times = new List<StageTime>();
        var listing = List(times, changed: null);
        var fingerprint = listing.Problems.Count == 0 && BuildStamp.MayBeIn(outputFolder) ? Timed("vergelijken", times, () => FingerprintOf(listing)) : null;
        if (fingerprint is not null && BuildStamp.FindCurrent(outputFolder, found, fingerprint) is { } known)
        {
            return BuildResult.Unchanged(known, outputFolder, times);
        }

        var result = Check(listing, times);
        if (result.Problems.HasErrors)
        {
            return new BuildResult(result.Problems, times, null);
        }

        var books = options.Epub ? Timed("boeken maken", times, () => BooksOf(result.Site)) : [];
        var pages = Timed(
            "vormgeven", times, () => SiteOutputs.WithoutSearch(result.Site, SiteViews.All(result.Site), theme, options.Server, books).ToList());
        var search = Timed("zoekindex maken", times, () => SearchOutputs.All(result.Corpus).ToList());
        var outputs = SiteOutputs.WithCompressed([.. pages, .. search], options.Server);
        var written = Timed(
            "schrijven", times, () => SiteWriter.Write(outputs, outputFolder, new BuildOrigin(fingerprint ?? FingerprintOf(listing), result.Problems)));
        return new BuildResult(result.Problems, times, written);
    }

    private IReadOnlyList<MadeBook> BooksOf(Site site) => options.Epub ? BookOutputs.Make(site, theme) : [];

    private InputListing List(List<StageTime> times, IReadOnlyCollection<string>? changed) => Timed("zoeken", times, () =>
    {
        _loader.Forget(options.Input, changed);
        var known = _listing is not null && changed is not null ? InputChanges.Apply(_listing, options.Input, changed) : null;
        return _listing = known ?? InputFolder.List(options.Input);
    });

    private CheckedSite Check(InputListing listing, List<StageTime> times)
    {
        var read = Read(listing, times);
        var found = Timed("zoeken controleren", times, read.Searched);
        return options.MeasureTexts ? Timed("teksten meten", times, found.Measured) : found;
    }

    private CheckedSite Read(InputListing listing, List<StageTime> times)
    {
        var problems = new List<Problem>();
        var content = Timed("lezen en controleren", times, () =>
        {
            var loaded = _loader.Load(listing, options.BaseUrl, options.ForPublication, problems);
            PrivacyChecks.Check(loaded, problems);
            return loaded.Content;
        });
        var site = Timed("verbinden", times, () => SiteLinker.Link(content, options.IncludeDrafts, Today(), problems, FilesOfTheme()));
        return new CheckedSite(site, content, problems, times);
    }

    /// <summary>Reuses the hashes of pages that were already read.</summary>
    private Fingerprint? FingerprintOf(InputListing listing)
    {
        // A record's text includes all of its options, also future ones. The location of the input does not matter.
        var asked = (options with { Input = "" }).ToString();
        return Fingerprint.Of(listing, asked, theme, Today(), _loader.HashOf);
    }

    /// <summary>Files that a page may link to by address; the names of other files change with their content.</summary>
    private HashSet<string> FilesOfTheme() =>
        [.. theme.Assets.Select(asset => "/" + asset.Path).Where(path => path.StartsWith(WellKnown.Licences.Value, StringComparison.Ordinal))];

    private DateOnly Today() => DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime);

    private T Timed<T>(string stage, List<StageTime> times, Func<T> work)
    {
        OnStage?.Invoke(stage);
        var start = Stopwatch.GetTimestamp();
        var result = work();
        times.Add(new StageTime(stage, Stopwatch.GetElapsedTime(start)));
        return result;
    }
}

/// <param name="Stage">The name of the stage, in Dutch.</param>
public sealed record StageTime(string Stage, TimeSpan Elapsed);
