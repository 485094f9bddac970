namespace Kennisbank.Diagnostics;

/// <summary>All problems of a run, sorted by place, each once.</summary>
public sealed class ProblemList
{
    private ProblemList(IReadOnlyList<Problem> problems) => All = problems;

    public static ProblemList Empty { get; } = new([]);

    public IReadOnlyList<Problem> All { get; }

    public bool HasErrors => All.Any(problem => problem.Severity == Severity.Error);

    /// <summary>Errors and warnings; advice does not count.</summary>
    public int Count => All.Count(problem => problem.Severity > Severity.Advice);

    /// <summary>The others, for a command that has just mended what <paramref name="rule"/> complains about.</summary>
    public ProblemList Without(Rule rule) => new([.. All.Where(problem => problem.Rule != rule)]);

    /// <summary>A folder's defaults are read for every page in it, so the same problem can arrive many times.</summary>
    public static ProblemList From(IEnumerable<Problem> problems) => new(
        [.. problems
            .Distinct()
            .OrderBy(problem => problem.Location)
            .ThenBy(problem => problem.Rule.Code, StringComparer.Ordinal)
            .ThenBy(problem => problem.Message, StringComparer.Ordinal)]);
}
