using Kennisbank.Diagnostics;

namespace Kennisbank.Content;

/// <summary>What every page has, whatever its type.</summary>
public sealed record PageHead
{
    /// <summary>In characters.</summary>
    public const int MaxTitle = 120;

    /// <summary>In characters.</summary>
    public const int MinSummary = 20;

    /// <summary>In characters.</summary>
    public const int MaxSummary = 220;

    public const int MaxBakens = 3;

    public const int MaxThemes = 4;

    public const int MinSearchQuestions = 5;

    public const int MaxSearchQuestions = 8;

    /// <summary>In characters.</summary>
    public const int MaxSearchQuestion = 80;

    /// <summary>Path under <c>input/</c>.</summary>
    public required string File { get; init; }

    /// <summary>The file name without extension; the last part of the address.</summary>
    public required string Slug { get; init; }

    /// <summary>Short permanent id, in <c>/k/ID/</c>; empty only when the file has an error.</summary>
    public required string Id { get; init; }

    public required Location IdAt { get; init; }

    /// <summary>Location of the page's number in its series, if it has one.</summary>
    public required Location NumberAt { get; init; }

    /// <summary>Whether some of the keys could not be read; what seems missing may be among them.</summary>
    public bool IsPartial { get; init; }

    public required string Title { get; init; }

    public required string Summary { get; init; }

    /// <summary>Name for cards and tables; null when the title will do.</summary>
    public string? ShortTitle { get; init; }

    public IReadOnlyList<Reference> Bakens { get; init; } = [];

    public IReadOnlyList<Reference> Agendas { get; init; } = [];

    public IReadOnlyList<Reference> Themes { get; init; } = [];

    public IReadOnlyList<Reference> Roles { get; init; } = [];

    public IReadOnlyList<SourceReference> Sources { get; init; } = [];

    /// <summary>Null for what the editors wrote themselves.</summary>
    public Contribution? Contribution { get; init; }

    public IReadOnlyList<Reference> SeeAlso { get; init; } = [];

    public IReadOnlyList<Question> Questions { get; init; } = [];

    /// <summary>What the source dates, in order of time.</summary>
    public IReadOnlyList<Moment> Moments { get; init; } = [];

    public Highlight? Highlight { get; init; }

    /// <summary>Words and questions by which a reader would look for the page; no reader sees them.</summary>
    public IReadOnlyList<Reference> SearchQuestions { get; init; } = [];

    /// <summary>Null when the page has not been reviewed since it was written.</summary>
    public Review? Review { get; init; }

    /// <summary>Ids of pages that were merged into this one.</summary>
    public IReadOnlyList<Reference> FormerIds { get; init; } = [];

    /// <summary>What changed in its substance, the newest first.</summary>
    public IReadOnlyList<PageChange> Changes { get; init; } = [];

    /// <summary>The day on which the page first appeared on this site.</summary>
    public required DateOnly Published { get; init; }

    /// <summary>Location of that day in the file.</summary>
    public required Location PublishedAt { get; init; }

    public DateOnly? Updated { get; init; }

    /// <summary>Location of that day in the file, if it has one.</summary>
    public required Location UpdatedAt { get; init; }

    public IReadOnlyList<AllowedWords> PrivacyConsent { get; init; } = [];

    public IReadOnlyList<SuppressedAdvice> SuppressedAdvice { get; init; } = [];

    public bool IsDraft { get; init; }

    /// <summary>Whether it only shows what such a page looks like, until the editors replace it; the page says so.</summary>
    public bool IsExample { get; init; }

    /// <summary>Whether glossary terms become links in the page's text.</summary>
    public bool LinksTerms { get; init; } = true;
}
