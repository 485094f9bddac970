using Kennisbank.Diagnostics;

namespace Kennisbank.Content;

/// <summary>
/// The questions with which partijen see together where they stand: four areas with seventeen points, each asked for its process
/// and for its content. A result is a code of answers in this order (<c>assessment/core/code.ts</c>), so the order never changes.
/// </summary>
/// <param name="At">Where the file begins.</param>
/// <param name="Talk">A talk about the results, step by step.</param>
public sealed record SelfAssessment(
    Location At,
    int Version,
    Reference Source,
    IReadOnlyList<AssessmentArea> Areas,
    IReadOnlyList<AssessmentPoint> Points,
    IReadOnlyList<AssessmentParty> Parties,
    IReadOnlyList<TalkStep> Talk)
{
    public const string FileName = "hulpmiddelen/zelfanalyse.yml";

    /// <summary>The only version there is; another one needs a decoder of its own in the browser.</summary>
    public const int LatestVersion = 1;

    public const int Levels = 5;

    /// <summary>In words.</summary>
    public const int MaxLevel = 12;

    /// <summary>In words.</summary>
    public const int MaxStatement = 22;

    /// <summary>In words.</summary>
    public const int MaxExplanation = 45;

    /// <summary>Of a point, partij or step, in characters; a row of the result has room for no more.</summary>
    public const int MaxName = 40;

    public const int MaxBeginnings = 3;

    public const int TalkMinutes = 60;

    /// <summary>The ids of the points of version 1, by area in order.</summary>
    public static IReadOnlyList<(string Area, IReadOnlyList<string> Points)> Known { get; } =
    [
        ("interne-organisatie", ["d7k", "m4p", "t9b", "h2x"]),
        ("maatschappelijke-agenda", ["v6n", "c3w", "r8g", "k5z"]),
        ("veranderagenda", ["b9f", "w4d", "n7t", "x2m", "g5r"]),
        ("uitvoeringsagenda", ["p8c", "s3h", "f6j", "z7q"]),
    ];

    /// <summary>The ids of the partijen of version 1, in order.</summary>
    public static IReadOnlyList<string> KnownParties { get; } = ["gemeente-bestuur", "gemeente-uitvoering", "instelling", "burger", "raad"];

    public IEnumerable<AssessmentPoint> PointsOf(AssessmentArea area) => Points.Where(point => point.Area == area.Id);
}

public sealed record AssessmentArea(string Id, string Name, string Explanation);

/// <param name="Area">The id of its area.</param>
/// <param name="Source">The place in the source, and what the source calls it.</param>
/// <param name="Beginnings">Pages (<c>lessen/x</c>), or questions of one (<c>lessen/x#b22</c>), that help where the point is a white spot.</param>
public sealed record AssessmentPoint(
    string Id, string Area, string Name, string Source, AssessmentHalf Process, AssessmentHalf Substance, IReadOnlyList<Reference> Beginnings)
{
    /// <summary>What visitors call its halves.</summary>
    public const string ProcessName = "Proces";

    /// <inheritdoc cref="ProcessName"/>
    public const string SubstanceName = "Inhoud";

    /// <summary>The halves with their names.</summary>
    public IEnumerable<(string Name, AssessmentHalf Half)> Halves => [(ProcessName, Process), (SubstanceName, Substance)];
}

/// <summary>A point asked for its process or its content.</summary>
/// <param name="Statement">Empty where the half is left out.</param>
/// <param name="Levels">From the lowest, each in a sentence.</param>
/// <param name="LeftOut">Why the half is not asked; null when it is.</param>
public sealed record AssessmentHalf(string Statement, IReadOnlyList<string> Levels, string? LeftOut);

public sealed record AssessmentParty(string Id, string Name);

/// <summary>A step of the talk about results.</summary>
public sealed record TalkStep(string Name, int Minutes, string Explanation);
