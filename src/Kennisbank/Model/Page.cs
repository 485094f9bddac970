using Kennisbank.Content;

namespace Kennisbank.Model;

/// <summary>A content page with every reference resolved. Only linking can fill it in.</summary>
public sealed partial class Page
{
    private readonly IReadOnlyList<Tag>[] _tags = [.. TagKinds.All.Select(_ => Array.Empty<Tag>())];

    private Page(PageContent content, int order) => (Content, Order) = (content, order);

    public PageContent Content { get; }

    public ContentType Type => Content.Type;

    public string Title => Content.Title;

    public string Summary => Content.Summary;

    public UrlPath Url => Content.Url;

    /// <summary>The permalink, which survives a change of title or address; null without an id.</summary>
    public UrlPath? Permalink => Content.Id.Length > 0 ? UrlPath.Permalink(Content.Id) : null;

    public IReadOnlyList<Tag> Bakens => Tags(TagKind.Baken);

    public IReadOnlyList<Tag> Agendas => Tags(TagKind.Agenda);

    public IReadOnlyList<Tag> Themes => Tags(TagKind.Thema);

    public IReadOnlyList<Tag> Roles => Tags(TagKind.Rol);

    public IReadOnlyList<Tag> Patterns => Tags(TagKind.Patroon);

    public IReadOnlyList<Tag> Municipalities => Tags(TagKind.Gemeente);

    /// <summary>The tag of the page itself; only for a baken, an agenda or a pattern.</summary>
    public Tag? OwnTag { get; private set; }

    public IReadOnlyList<SourceUse> Sources { get; private set; } = [];

    /// <summary>Pages that name this one as their source; only for a source.</summary>
    public IReadOnlyList<SourceUse> UsedBy { get; private set; } = [];

    /// <summary>Typed relations, from both ends, in the order of <see cref="RelationKind"/>.</summary>
    public IReadOnlyList<Relation> Relations { get; private set; } = [];

    /// <summary>The pages of a reading path or bijeenkomst, in order; empty for any other page.</summary>
    public IReadOnlyList<Page> Steps { get; private set; } = [];

    /// <summary>Of a situation the pages that help; of a reading path where to go after its last page. Empty for any other page.</summary>
    public IReadOnlyList<LinkedReason> Reasons { get; private set; } = [];

    /// <summary>The points of a checklist; empty for any other page.</summary>
    public IReadOnlyList<LinkedPoint> Points { get; private set; } = [];

    /// <summary>What stands against what, on a page where sources disagree; empty for any other page.</summary>
    public IReadOnlyList<LinkedSide> Sides { get; private set; } = [];

    /// <summary>The theme of an overview; null for any other page.</summary>
    public Tag? OverviewTheme { get; private set; }

    /// <summary>Ids of pages that were merged into this one.</summary>
    public IReadOnlyList<string> FormerIds { get; private set; } = [];

    /// <summary>Where a pattern was seen; empty for any other page.</summary>
    public IReadOnlyList<LinkedReason> Seen { get; private set; } = [];

    /// <summary>Where something helped against a pattern; empty for any other page.</summary>
    public IReadOnlyList<LinkedReason> Helped { get; private set; } = [];

    /// <summary>The same pages of a bijeenkomst, with the questions chosen from each.</summary>
    public IReadOnlyList<TakenAlong> Pieces { get; private set; } = [];

    /// <summary>Pages that a bijeenkomst takes along and that were withdrawn.</summary>
    public IReadOnlyList<WithdrawnPage> GonePieces { get; private set; } = [];

    /// <summary>The method of a bijeenkomst; null for any other page.</summary>
    public Page? Method { get; private set; }

    /// <summary>The reading paths that include this page.</summary>
    public IReadOnlyList<LeespadStep> LeespadSteps { get; private set; } = [];

    /// <summary>The previous page in its series; null for the first, and outside a series.</summary>
    public Page? Previous { get; private set; }

    public Page? Next { get; private set; }

    /// <summary>In whole minutes, at least one.</summary>
    public int ReadingMinutes => Math.Max(1, (Content.Body.WordCount + WordsPerMinute - 1) / WordsPerMinute);

    /// <summary>What the links, images and figures in the text resolved to.</summary>
    internal BodyTargets Targets { get; private set; } = BodyTargets.None;

    /// <summary>Index among all pages of the site.</summary>
    internal int Order { get; }

    /// <summary>Words per minute: a common rule of thumb, on the slow side because these texts take thought.</summary>
    private const int WordsPerMinute = 200;

    public IReadOnlyList<Tag> Tags(TagKind kind) => _tags[(int)kind];
}

/// <summary>The position of a page in a reading path (leespad).</summary>
/// <param name="Number">1-based.</param>
public sealed record LeespadStep(Page Leespad, int Number, Page? Previous, Page? Next)
{
    /// <summary>Number of steps in the path.</summary>
    public int Count => Leespad.Steps.Count;
}

/// <summary>A page that is taken along to a bijeenkomst.</summary>
/// <param name="Questions">Those of the page that are put there.</param>
public sealed record TakenAlong(Page Page, IReadOnlyList<Question> Questions);

/// <summary>A page, a source that it builds on, and the place in that source.</summary>
public sealed record SourceUse(Page Page, Page Source, string Place);
