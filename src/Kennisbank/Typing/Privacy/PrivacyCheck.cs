using System.Text.RegularExpressions;

namespace Kennisbank.Typing.Privacy;

/// <summary>What a group of a pattern must hold a word of, or may not.</summary>
/// <param name="Words">With capitals or without.</param>
internal sealed record PrivacyCheck(string Group, bool IsForbidden, Lazy<HashSet<string>> Words)
{
    /// <summary>A group that has no part in the match says nothing against it.</summary>
    public bool Passes(Match match) => match.Groups[Group] is not { Success: true } group || Words.Value.Contains(group.Value) != IsForbidden;
}
