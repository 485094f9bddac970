namespace Kennisbank.Diagnostics;

/// <summary>One thing that is checked. The code never changes meaning and is never reused.</summary>
/// <param name="Code">KB and three digits; listed in <c>docs/diagnostics.md</c>.</param>
/// <param name="Title">What is wrong, in a few Dutch words, without details.</param>
public sealed record Rule(string Code, Severity Severity, string Title)
{
    /// <summary>Reports this rule at a location, with the details and a suggestion in Dutch.</summary>
    public Problem At(Location location, string message, string suggestion) => new(
        this,
        location with { File = ReportText.OneLine(location.File) },
        ReportText.OneLine(message),
        ReportText.OneLine(suggestion));

    /// <summary>As above, with a better suggestion that is computed on demand, because finding it is too slow to do for thousands of problems.</summary>
    /// <param name="otherwise">The suggestion when <paramref name="better"/> finds nothing or is not called.</param>
    /// <param name="better">Returns null when it finds nothing.</param>
    public Problem At(Location location, string message, string otherwise, Func<string?> better) => At(location, message, otherwise) with { Better = better };
}
