namespace Kennisbank.Checking.Privacy;

/// <summary>
/// The rules of <c>privacyregels.json</c>, made into code when the program is built (<c>privacyregels.mjs</c>); the theme
/// bundles the same file for the browser.
/// </summary>
internal static partial class PrivacyRuleFile
{
    /// <summary>All rules in the order of the file: where two see the same words, the first has it.</summary>
    public static IReadOnlyList<PrivacyRule> All { get; } = Make();
}
