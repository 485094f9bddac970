using Kennisbank.Diagnostics;

namespace Kennisbank.Typing.Privacy;

/// <summary>One rule of <c>privacyregels.json</c>.</summary>
internal sealed class PrivacyRule
{
    /// <summary>As the rule file and its vectors call it.</summary>
    public required string Name { get; init; }

    public required Rule Rule { get; init; }

    /// <summary>Whether it is about what may never be published; else it only asks.</summary>
    public required bool IsBlocking { get; init; }

    /// <summary>What the words seem to be, in Dutch.</summary>
    public required string Message { get; init; }

    /// <summary>What to write instead, in Dutch.</summary>
    public required string Advice { get; init; }

    /// <summary>Each finds by itself.</summary>
    public required IReadOnlyList<PrivacyPattern> Patterns { get; init; }

    /// <summary>What a match must also pass.</summary>
    public Func<string, bool>? Test { get; init; }

    /// <summary>What must also stand in the text, one pattern of each; by itself the match tells nothing.</summary>
    public required IReadOnlyList<IReadOnlyList<PrivacyPattern>> Near { get; init; }

    /// <summary>How near, in characters.</summary>
    public required int Reach { get; init; }

    /// <summary>How much of the text is shown at most, in characters.</summary>
    public required int Within { get; init; }
}
