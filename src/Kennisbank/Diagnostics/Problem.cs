namespace Kennisbank.Diagnostics;

/// <summary>A problem found in the content: a value, collected and shown with all others of the run.</summary>
/// <param name="Message">What is wrong, in Dutch.</param>
/// <param name="Suggestion">What the editor can do about it, in Dutch.</param>
public sealed record Problem(Rule Rule, Location Location, string Message, string Suggestion)
{
    public Severity Severity => Rule.Severity;

    /// <summary>Computes a suggestion that is expensive to find, or null; called for the first problems only (<see cref="ProblemList"/>).</summary>
    internal Func<string?>? Better { get; init; }

    /// <summary>One line with the severity in Dutch, for editors: <c>file(4,2): fout KB101: …</c></summary>
    public override string ToString() => ToString(Location.File);

    /// <param name="file">The name to print for the file, when the caller knows a better one than its path under <c>input/</c>.</param>
    public string ToString(string file) =>
        $"{Location with { File = file }}: {Name(Severity)} {Rule.Code}: {Message} {Suggestion}".TrimEnd();

    private static string Name(Severity severity) => severity switch
    {
        Severity.Error => "fout",
        Severity.Warning => "waarschuwing",
        Severity.Advice => "advies",
    };
}
