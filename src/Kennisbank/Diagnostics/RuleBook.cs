namespace Kennisbank.Diagnostics;

/// <summary>Every rule, in order of code; <c>docs/diagnostics.md</c> explains each.</summary>
public static class RuleBook
{
    public static IReadOnlyList<Rule> All { get; } =
        [.. FileRules.All, .. FrontMatterRules.All, .. ReferenceRules.All, .. BodyRules.All, .. SiteRules.All, .. ReadabilityRules.All,
            .. SearchRules.All, .. PrivacyRules.All];
}
