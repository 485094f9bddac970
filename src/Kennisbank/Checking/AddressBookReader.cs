using Kennisbank.Content;
using Kennisbank.Diagnostics;
using Kennisbank.Parsing;

namespace Kennisbank.Checking;

/// <summary>Reads <c>permalinks.yml</c> and <c>omleidingen.yml</c>: both map an address to a word.</summary>
public static class AddressBookReader
{
    public const string LedgerFile = "permalinks.yml";
    public const string RedirectsFile = "omleidingen.yml";

    /// <summary>Stands in the ledger for an address without a page of content, such as a list.</summary>
    public const string NoPage = "-";

    public static IReadOnlyList<PublishedPath> ReadLedger(YamlMap map, List<Problem> problems) =>
        [.. Lines(map, problems).Select(line => new PublishedPath(line.Key, line.Value == NoPage ? "" : line.Value, line.At))];

    public static IReadOnlyList<RedirectLine> ReadRedirects(YamlMap map, List<Problem> problems) =>
        [.. Lines(map, problems).Select(line => new RedirectLine(line.Key, line.Value, line.At))];

    private static IEnumerable<(string Key, string Value, Location At)> Lines(YamlMap map, List<Problem> problems)
    {
        foreach (var entry in map.Entries)
        {
            if (entry.Value is YamlScalar { Value.Length: > 0 } value && UrlPath.Parse(entry.Key) is not null)
            {
                yield return (entry.Key, value.Value, entry.KeyAt);
            }
            else
            {
                problems.Add(SiteRules.BadLedger.At(
                    entry.KeyAt, $"'{entry.Key}' is geen regel met een adres.", "Schrijf '/map/naam/: waarde', met een schuine streep voor en achter het adres."));
            }
        }
    }
}
