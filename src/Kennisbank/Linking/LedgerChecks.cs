using Kennisbank.Diagnostics;
using Kennisbank.Model;

namespace Kennisbank.Linking;

/// <summary>Reminds the editors of addresses that are about to be published for the first time.</summary>
internal static class LedgerChecks
{
    public static void Check(IReadOnlyList<SiteAddress> unlisted, List<Problem> problems)
    {
        if (unlisted.Count > 0)
        {
            problems.Add(SiteRules.NotInLedger.At(
                new Location("permalinks.yml"),
                unlisted.Count == 1 ? "Eén adres staat nog niet in het grootboek." : $"{unlisted.Count} adressen staan nog niet in het grootboek.",
                $"De redactie zet {(unlisted.Count == 1 ? "het" : "ze")} erbij met de opdracht 'permalinks' wanneer zij publiceert."));
        }
    }
}
