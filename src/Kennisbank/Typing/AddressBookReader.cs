using Kennisbank.Content;
using Kennisbank.Diagnostics;
using Kennisbank.Parsing;

namespace Kennisbank.Typing;

/// <summary>Reads <c>permalinks.yml</c> and <c>omleidingen.yml</c>: both map an address to a word.</summary>
public static class AddressBookReader
{
    public const string LedgerFile = "permalinks.yml";
    public const string RedirectsFile = "omleidingen.yml";

    /// <summary>The value in the ledger for an address without a content page, such as a list.</summary>
    public const string NoPage = "-";

    public static AddressBook Read(YamlMap ledger, YamlMap redirects, List<Problem> problems) =>
        new(ReadLedger(ledger, problems), ReadRedirects(redirects, problems), IsComplete: !ledger.IsPartial && !redirects.IsPartial);

    private static List<PublishedPath> ReadLedger(YamlMap map, List<Problem> problems)
    {
        var lines = new List<PublishedPath>();
        foreach (var entry in map.Entries)
        {
            if (UrlPath.Parse(entry.Key) is { } path && entry.Value is YamlScalar { Value: var id } && (id == NoPage || PageId.IsValid(id)))
            {
                lines.Add(new PublishedPath(path.Value, id == NoPage ? "" : id, entry.KeyAt));
            }
            else
            {
                problems.Add(SiteRules.BadLedger.At(
                    entry.KeyAt,
                    $"De regel van '{entry.Key}' klopt niet.",
                    "Het grootboek heeft regels als '/lessen/naam/: c2222': een adres met een schuine streep voor en achter, en het id van de pagina of '-'."));
            }
        }

        return lines;
    }

    private static List<RedirectLine> ReadRedirects(YamlMap map, List<Problem> problems)
    {
        var lines = new List<RedirectLine>();
        var known = new HashSet<UrlPath>();
        foreach (var entry in map.Entries)
        {
            if (UrlPath.IsPermalink(entry.Key))
            {
                problems.Add(SiteRules.BadRedirect.At(
                    entry.KeyAt,
                    $"Het vaste adres {entry.Key} hoort bij een pagina en gaat vanzelf met haar mee.",
                    "Haal de regel weg, en geef de pagina haar eigen id."));
            }
            else if (UrlPath.Parse(entry.Key) is { } from && entry.Value is YamlScalar written && UrlPath.Parse(written.Value) is { } to)
            {
                if (known.Add(from))
                {
                    lines.Add(new RedirectLine(from.Value, to.Value, entry.KeyAt));
                }
                else
                {
                    problems.Add(FrontMatterRules.DuplicateKey.At(
                        entry.KeyAt, $"Het oude adres {from} staat er al, in een andere schrijfwijze.", "Haal er één weg."));
                }
            }
            else
            {
                problems.Add(SiteRules.BadRedirect.At(
                    entry.KeyAt,
                    $"De omleiding van '{entry.Key}' klopt niet.",
                    "Schrijf '/oud/adres/: /nieuw/adres/', beide met een schuine streep voor en achter."));
            }
        }

        return lines;
    }
}
