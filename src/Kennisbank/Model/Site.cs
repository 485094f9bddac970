using Kennisbank.Content;
using Kennisbank.Reading;

namespace Kennisbank.Model;

/// <summary>
/// The whole site, linked, and the only thing that templates, feeds and indexes see: they cannot reach a file, nor an unpublished
/// page. Immutable after linking, as are its pages and tags: only builders can change them, and only linking has those.
/// </summary>
public sealed partial class Site
{
    private readonly List<Page>[] _byType;
    private readonly IReadOnlyList<IReadOnlyList<Tag>> _tags;
    private readonly Lazy<IReadOnlyList<Listing>> _letters;

    private Site(
        SiteSettings settings,
        IReadOnlyList<Page> pages,
        IReadOnlyList<IReadOnlyList<Tag>> tags,
        BakenMatrix matrix,
        IReadOnlyDictionary<string, ImageFile> images)
    {
        Settings = settings;
        Pages = pages;
        _tags = tags;
        Matrix = matrix;
        Images = images;
        _byType = [.. ContentTypes.All.Select(_ => new List<Page>())];
        foreach (var page in pages)
        {
            _byType[(int)page.Type].Add(page);
        }

        _letters = new(() => Alphabet.Of(pages));
        TermFinder = new TermFinder(PagesOf(ContentType.Begrip));
    }

    public SiteSettings Settings { get; }

    /// <summary>The tokens of the house style that the site sets itself, with their values.</summary>
    public IReadOnlyDictionary<string, string> OwnTokens { get; private init; } = new Dictionary<string, string>();

    /// <summary>Every published page of content, in list order.</summary>
    public IReadOnlyList<Page> Pages { get; }

    /// <summary>Withdrawn cases and stories, by file; in no list.</summary>
    public IReadOnlyList<WithdrawnPage> Withdrawn { get; private init; } = [];

    /// <param name="name"><c>folder/slug</c>.</param>
    public bool IsWithdrawn(string name) => Withdrawn.Any(page => page.Name == name);

    /// <summary>Every id that a new page cannot have: of pages, of those merged into them, and of withdrawn ones.</summary>
    public IEnumerable<string> TakenIds =>
        Pages.Select(page => page.Content.Id).Concat(Pages.SelectMany(page => page.FormerIds)).Concat(Withdrawn.Select(page => page.Id));

    public BakenMatrix Matrix { get; }

    /// <summary>Images by their path under <c>input/</c>.</summary>
    public IReadOnlyDictionary<string, ImageFile> Images { get; }

    /// <summary>Old addresses and their current targets, without permalinks.</summary>
    public IReadOnlyList<Redirect> Redirects { get; private set; } = [];

    /// <summary>Addresses that the ledger does not have yet, in no particular order.</summary>
    public IReadOnlyList<SiteAddress> UnlistedAddresses { get; private set; } = [];

    /// <summary>Pages that the editors put on the home page.</summary>
    public IReadOnlyList<Page> Chosen { get; private set; } = [];

    /// <summary>What changed in law and system since the sources were written, in the order of the file.</summary>
    public IReadOnlyList<TermChange> LaterChanges { get; private set; } = [];

    /// <summary>The self-assessment; null on a site without one.</summary>
    public LinkedAssessment? Assessment { get; private set; }

    /// <summary>The series of lessons, with and without lessons, in the order of their list.</summary>
    public IReadOnlyList<LessonSeries> Series { get; private init; } = [];

    /// <summary>Words that visitors use for words of the site.</summary>
    public IReadOnlyList<Synonym> Synonyms { get; private init; } = [];

    internal TermFinder TermFinder { get; }

    public IReadOnlyList<Page> PagesOf(ContentType type) => _byType[(int)type];

    /// <summary>What changed since the sources of a page were written, as far as it touches the page.</summary>
    /// <param name="usedTerms">The terms that the page uses.</param>
    public IReadOnlyList<LaterChange> ChangesOn(Page page, IReadOnlyList<Page> usedTerms) =>
        [.. LaterChanges.Where(change => change.Touches(page, usedTerms)).Select(change => change.Change)];

    /// <summary>All tags of a kind, in the order of their vocabulary, including those without pages.</summary>
    public IReadOnlyList<Tag> Tags(TagKind kind) => _tags[(int)kind];

    /// <summary>
    /// A list per letter that a title starts with. The set of letters changes with every page, so their addresses are
    /// not among those that people may keep.
    /// </summary>
    public IReadOnlyList<Listing> Letters => _letters.Value;

    /// <summary>The day of the last change to any page; the epoch for a site without pages.</summary>
    public DateOnly LastChanged => Pages.Count == 0 ? DateOnly.MinValue : Pages.Max(page => page.Content.LastChanged);
}

/// <summary>An address that was published once, and its current target.</summary>
/// <param name="IsForGood">False when the address may have a page of its own again.</param>
public sealed record Redirect(UrlPath From, UrlPath To, bool IsForGood = true);
