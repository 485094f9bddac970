namespace Kennisbank.Diagnostics;

/// <summary>All problems of a run, sorted by location, without duplicates.</summary>
public sealed class ProblemList
{
    /// <summary>Limits expensive suggestions: a search through all names for each of thousands of problems takes long, and nobody reads that far.</summary>
    private const int MaxSearched = 100;

    private ProblemList(IReadOnlyList<Problem> problems) => All = problems;

    public static ProblemList Empty { get; } = new([]);

    public IReadOnlyList<Problem> All { get; }

    public bool HasErrors => All.Any(problem => problem.Severity == Severity.Error);

    /// <summary>Errors and warnings; advice does not count.</summary>
    public int Count => All.Count(problem => problem.Severity > Severity.Advice);

    /// <summary>All other problems, for a command that has just fixed those of <paramref name="rule"/>.</summary>
    public ProblemList Without(Rule rule) => new([.. All.Where(problem => problem.Rule != rule)]);

    /// <summary>A folder's defaults are read for every page in it, so the same problem can be reported many times.</summary>
    public static ProblemList From(IEnumerable<Problem> problems)
    {
        var sorted = problems
            .DistinctBy(problem => (problem.Rule, problem.Location, problem.Message, problem.Suggestion))
            .OrderBy(problem => problem.Location)
            .ThenBy(problem => problem.Rule.Code, StringComparer.Ordinal)
            .ThenBy(problem => problem.Message, StringComparer.Ordinal)
            .ToArray();
        Improve(sorted);
        return new ProblemList(sorted);
    }

    private static void Improve(Problem[] problems)
    {
        var left = MaxSearched;
        for (var index = 0; index < problems.Length; index++)
        {
            if (problems[index] is { Better: { } better } problem)
            {
                var suggestion = left-- > 0 ? better() : null;
                problems[index] = problem with { Better = null, Suggestion = suggestion is null ? problem.Suggestion : ReportText.OneLine(suggestion) };
            }
        }
    }
}
