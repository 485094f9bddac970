using Kennisbank.Diagnostics;

namespace Kennisbank.Typing.Privacy;

/// <summary>One rule of <c>privacyregels.json</c>.</summary>
internal sealed class PrivacyRule
{
    /// <summary>The name in the rule file and its test vectors.</summary>
    public required string Name { get; init; }

    public required Rule Rule { get; init; }

    /// <summary>Whether a finding must never be published; otherwise it is a question.</summary>
    public required bool IsBlocking { get; init; }

    /// <summary>What the words appear to be, in Dutch.</summary>
    public required string Message { get; init; }

    /// <summary>What to write instead, in Dutch.</summary>
    public required string Advice { get; init; }

    /// <summary>Alternatives, each of which can match.</summary>
    public required PrivacyPattern[] Patterns { get; init; }

    /// <summary>A checksum that a match must also pass.</summary>
    public Func<string, bool>? Test { get; init; }

    /// <summary>What else must occur in the text, one pattern of each; the match alone says nothing.</summary>
    public required PrivacyPattern[][] Near { get; init; }

    /// <summary>The maximum distance, in characters.</summary>
    public required int Reach { get; init; }

    /// <summary>The maximum length of text that is quoted, in characters.</summary>
    public required int Within { get; init; }
}
