namespace Kennisbank.Diagnostics;

/// <summary>What is checked about searching the site.</summary>
public static class SearchRules
{
    public static readonly Rule RepeatedSynonym = new("KB701", Severity.Warning, "Synoniem staat op twee regels");
    public static readonly Rule UnsearchableSynonym = new("KB702", Severity.Warning, "Synoniem waar niemand op zoekt");
    public static readonly Rule NoWordList = new("KB703", Severity.Advice, "Woordenlijst voor samenstellingen ontbreekt");
    public static readonly Rule AimlessSynonym = new("KB704", Severity.Warning, "Synoniem leidt nergens heen");
    public static readonly Rule NeedlessSearchQuestion = new("KB705", Severity.Advice, "Zoekvraag staat al in de tekst");
    public static readonly Rule CommonSearchQuestion = new("KB706", Severity.Warning, "Zoekvraag staat op veel pagina's");

    public static IReadOnlyList<Rule> All { get; } =
        [RepeatedSynonym, UnsearchableSynonym, NoWordList, AimlessSynonym, NeedlessSearchQuestion, CommonSearchQuestion];
}
