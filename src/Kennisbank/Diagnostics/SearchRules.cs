namespace Kennisbank.Diagnostics;

/// <summary>What is checked about searching the site.</summary>
public static class SearchRules
{
    public static readonly Rule RepeatedSynonym = new("KB701", Severity.Warning, "Synoniem staat op twee regels");
    public static readonly Rule UnsearchableSynonym = new("KB702", Severity.Warning, "Synoniem waar niemand op zoekt");
    public static readonly Rule NoWordList = new("KB703", Severity.Advice, "Woordenlijst voor samenstellingen ontbreekt");

    public static IReadOnlyList<Rule> All { get; } = [RepeatedSynonym, UnsearchableSynonym, NoWordList];
}
