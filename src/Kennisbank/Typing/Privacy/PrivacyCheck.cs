using System.Text.RegularExpressions;

namespace Kennisbank.Typing.Privacy;

/// <summary>A list of words that a group of a pattern must match, or must not.</summary>
/// <param name="Words">Matched with and without a capital.</param>
internal sealed record PrivacyCheck(string Group, bool IsForbidden, Lazy<HashSet<string>> Words)
{
    /// <summary>A group that did not participate in the match passes.</summary>
    public bool Passes(Match match) => match.Groups[Group] is not { Success: true } group || Words.Value.Contains(group.Value) != IsForbidden;
}
