namespace Kennisbank.Content;

/// <summary>What a municipality did, with what came of it.</summary>
public sealed record Casus : PageContent
{
    public override ContentType Type => ContentType.Casus;

    public Period? Period { get; init; }

    /// <summary>At most 60 words; null when the case has none.</summary>
    public string? InShort { get; init; }

    public IReadOnlyList<Figure> Figures { get; init; } = [];

    /// <summary>Open questions about the reader's own practice, for peer consultation.</summary>
    public IReadOnlyList<string> Intervisie { get; init; } = [];
}

/// <summary>Years or months (<c>2014</c> or <c>2014-06</c>) between which something happened.</summary>
public sealed record Period(string From, string? To);

/// <summary>A number that a source gives, with what it was before and elsewhere where the source says so.</summary>
/// <param name="Unit">What the values count: %, euro, rapportcijfer …</param>
/// <param name="Years">None, one or two years, in the order of the values.</param>
public sealed record Figure(
    string Label,
    string Unit,
    decimal? Before,
    decimal After,
    IReadOnlyList<int> Years,
    FigureComparison? Comparison,
    string? Remark);

/// <summary>The same number for another group, in the unit of the figure it stands beside.</summary>
public sealed record FigureComparison(string Label, decimal? Before, decimal After);
