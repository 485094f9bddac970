namespace Kennisbank.Diagnostics;

/// <summary>One thing that is checked. The code never changes meaning and is never reused.</summary>
/// <param name="Code">KB and three digits; listed in <c>docs/diagnostics.md</c>.</param>
/// <param name="Title">What is wrong, in a few Dutch words, without the particulars.</param>
public sealed record Rule(string Code, Severity Severity, string Title)
{
    /// <summary>Reports this rule at a place, with the particulars in Dutch and what to do about it.</summary>
    public Problem At(Location location, string message, string suggestion) => new(
        this,
        location with { File = ReportText.OneLine(location.File) },
        ReportText.OneLine(message),
        ReportText.OneLine(suggestion));

    /// <summary>The same, with a better suggestion for who looks for it: that takes time, so it is not done for thousands of problems.</summary>
    /// <param name="otherwise">What is suggested when nothing better is found, or looked for.</param>
    /// <param name="better">Null when there is none.</param>
    public Problem At(Location location, string message, string otherwise, Func<string?> better) => At(location, message, otherwise) with { Better = better };
}
