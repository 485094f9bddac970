using Kennisbank.Content;

namespace Kennisbank.Model;

/// <summary>A page of content in its place: every name it uses has become the thing that is named. Linking alone can fill it in.</summary>
public sealed partial class Page
{
    private Page(PageContent content, int order) => (Content, Order) = (content, order);

    public PageContent Content { get; }

    public ContentType Type => Content.Type;

    public string Title => Content.Title;

    public string Summary => Content.Summary;

    public UrlPath Url => Content.Url;

    /// <summary>The permalink, which outlives a change of title or address; null without an id.</summary>
    public UrlPath? Permalink => Content.Id.Length > 0 ? UrlPath.Permalink(Content.Id) : null;

    public IReadOnlyList<Tag> Bakens { get; private set; } = [];

    public IReadOnlyList<Tag> Agendas { get; private set; } = [];

    public IReadOnlyList<Tag> Themes { get; private set; } = [];

    public IReadOnlyList<Tag> Roles { get; private set; } = [];

    public IReadOnlyList<Tag> Municipalities { get; private set; } = [];

    /// <summary>The tag that the page itself is about; only a baken or a agenda has one.</summary>
    public Tag? OwnTag { get; private set; }

    public IReadOnlyList<SourceUse> Sources { get; private set; } = [];

    /// <summary>Pages that name this one as their source; only a source has any.</summary>
    public IReadOnlyList<SourceUse> UsedBy { get; private set; } = [];

    /// <summary>Typed relations, from both ends, in the order of <see cref="RelationKind"/>.</summary>
    public IReadOnlyList<Relation> Relations { get; private set; } = [];

    /// <summary>The pages of a reading path, in order; empty for any other page.</summary>
    public IReadOnlyList<Page> Steps { get; private set; } = [];

    /// <summary>The reading paths that this page is a step of.</summary>
    public IReadOnlyList<LeespadStep> Paths { get; private set; } = [];

    /// <summary>The page before this one in its series; null at the start or without a series.</summary>
    public Page? Previous { get; private set; }

    public Page? Next { get; private set; }

    /// <summary>In whole minutes, at least one.</summary>
    public int ReadingMinutes => Math.Max(1, (Content.Body.WordCount + WordsPerMinute - 1) / WordsPerMinute);

    /// <summary>What each link, image and figure in the text leads to.</summary>
    internal BodyTargets Targets { get; private set; } = BodyTargets.None;

    /// <summary>Where the page stands among all pages of the site.</summary>
    internal int Order { get; }

    /// <summary>A common rule of thumb, on the slow side: these are texts to think over.</summary>
    private const int WordsPerMinute = 200;

    public IReadOnlyList<Tag> Tags(TagKind kind) => kind switch
    {
        TagKind.Baken => Bakens,
        TagKind.Agenda => Agendas,
        TagKind.Thema => Themes,
        TagKind.Rol => Roles,
        TagKind.Gemeente => Municipalities,
    };
}

/// <summary>The place of a page in a reading path.</summary>
/// <param name="Number">From 1.</param>
public sealed record LeespadStep(Page Path, int Number, Page? Previous, Page? Next)
{
    /// <summary>How many steps the path has.</summary>
    public int Count => Path.Steps.Count;
}

/// <summary>A page, a source it builds on, and the place in that source.</summary>
public sealed record SourceUse(Page Page, Page Source, string Place);
