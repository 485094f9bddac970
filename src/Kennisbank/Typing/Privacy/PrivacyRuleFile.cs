namespace Kennisbank.Typing.Privacy;

/// <summary>
/// The rules of <c>privacyregels.json</c>, generated as code by the build (<c>privacyregels.mjs</c>); the theme
/// bundles the same file for the browser.
/// </summary>
internal static partial class PrivacyRuleFile
{
    /// <summary>All rules in the order of the file: where two match the same words, the first wins.</summary>
    public static IReadOnlyList<PrivacyRule> All { get; } = Make();

    /// <summary>Rules that apply to each paragraph separately.</summary>
    public static PrivacyRule[] Alone { get; } = [.. All.Where(rule => rule.Near.Length == 0)];

    /// <summary>Rules that combine matches across a text.</summary>
    public static PrivacyRule[] Together { get; } = [.. All.Where(rule => rule.Near.Length > 0)];
}
