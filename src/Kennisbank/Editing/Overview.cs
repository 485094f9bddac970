using Kennisbank.Diagnostics;
using Kennisbank.Model;
using Kennisbank.Parsing;

namespace Kennisbank.Editing;

/// <summary>What editors look at to choose what to do next: one model for the terminal and for the page of the preview.</summary>
public sealed record Overview(IReadOnlyList<OverviewPart> Parts)
{
    /// <param name="problems">All problems of the site, including those with how its texts are written.</param>
    public static Overview Of(Site site, ProblemList problems) => new(
    [
        MatrixPart.Of(site),
        BakenPart.Of(site),
        .. AgeParts.Of(site),
        LinkPart.Of(site),
        .. TextParts.Of(site),
        TagPart.Of(site),
        QuestionPart.Of(site),
        .. AdviceParts.Of(site, problems),
    ]);
}

/// <summary>One way to look at the content.</summary>
/// <param name="Explanation">What is counted, in a sentence.</param>
/// <param name="Items">What there is to look at; empty when there is nothing.</param>
public sealed record OverviewPart(string Title, string Explanation, IReadOnlyList<OverviewItem> Items)
{
    public string Anchor => Slug.From(Title);

    /// <summary>Null for a part that only lists.</summary>
    public OverviewTable? Table { get; init; }
}

/// <param name="Places">Each a file and a line to open.</param>
public sealed record OverviewItem(string Text, IReadOnlyList<Location> Places)
{
    internal static OverviewItem Of(Page page, string? remark = null) =>
        new(remark is null ? page.Title : $"{page.Title}: {remark}", [new Location(page.Content.File)]);
}

/// <summary>Numbers per row and column.</summary>
public sealed record OverviewTable(string Corner, IReadOnlyList<string> Columns, IReadOnlyList<OverviewRow> Rows);

/// <param name="At">The file of what the row is about.</param>
public sealed record OverviewRow(string Name, Location At, IReadOnlyList<int> Counts);
