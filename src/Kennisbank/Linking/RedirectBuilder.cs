using Kennisbank.Content;
using Kennisbank.Diagnostics;
using Kennisbank.Model;

namespace Kennisbank.Linking;

/// <summary>
/// Computes the current target of past addresses. An address in the ledger whose page (by id) is now elsewhere redirects there
/// automatically, as does that of an empty filtered list to the complete one, and of an empty section to the home page; an address
/// whose page is gone needs an explicit line.
/// </summary>
internal static class RedirectBuilder
{
    /// <param name="addresses">The current addresses, with the id of the page.</param>
    /// <param name="formerIds">Ids of pages that were merged into another one, which takes over what led to them.</param>
    /// <param name="tags">Tags that may have filtered lists.</param>
    public static IReadOnlyList<Redirect> Build(
        AddressBook book, IReadOnlyDictionary<string, string> addresses, IReadOnlyDictionary<string, Page> formerIds, TagIndex tags,
        List<Problem> problems)
    {
        // Only needed when an address is gone.
        var byId = new Lazy<Dictionary<string, string>>(() => ById(addresses, formerIds));
        var redirected = book.Redirects.Select(line => line.From).ToHashSet(StringComparer.Ordinal);
        var explicitly = Explicit(book, addresses, problems);
        var redirects = explicitly.ToDictionary(pair => pair.Key, pair => Lead(pair.Key, pair.Value), StringComparer.Ordinal);
        foreach (var line in book.Published)
        {
            if (addresses.TryGetValue(line.Path, out var id))
            {
                CheckId(line, id, byId, problems);
            }
            else if (explicitly.TryGetValue(line.Path, out var chosen))
            {
                KeepPermalink(line, chosen, byId, redirects);
            }
            else if (redirected.Contains(line.Path))
            {
                // Its invalid redirect was reported already.
                continue;
            }
            else if (byId.Value.TryGetValue(line.PageId, out var now))
            {
                redirects[line.Path] = Lead(line.Path, now);
            }
            else if (EmptyLists.WholeOf(line.Path, tags, addresses) is { } whole)
            {
                redirects[line.Path] = new Redirect(UrlPath.Parse(line.Path)!.Value, whole, IsForGood: false);
            }
            else if (book.IsComplete)
            {
                problems.Add(SiteRules.LostPath.At(
                    line.At,
                    $"Het adres {line.Path} is ooit gepubliceerd en staat nu nergens meer.",
                    $"Zet de pagina terug, of zet in omleidingen.yml een regel '{line.Path}: /nieuw/adres/'."));
            }
        }

        return [.. redirects.Values.OrderBy(redirect => redirect.From.Value, StringComparer.Ordinal)];
    }

    /// <summary>A page whose id changed is lost to everybody who kept its permalink.</summary>
    /// <param name="id">Of the page that is there now; empty when that could not be read.</param>
    private static void CheckId(PublishedPath line, string id, Lazy<Dictionary<string, string>> byId, List<Problem> problems)
    {
        if (id.Length > 0 && line.PageId.Length > 0 && id != line.PageId && !byId.Value.ContainsKey(line.PageId))
        {
            problems.Add(SiteRules.LostPath.At(
                line.At,
                $"Het vaste adres {UrlPath.Permalink(line.PageId)} is ooit gepubliceerd, maar de pagina op {line.Path} heeft nu id '{id}'.",
                $"Zet bij die pagina weer 'id: {line.PageId}'."));
        }
    }

    /// <summary>The permalink of a removed page redirects to the target of its address.</summary>
    private static void KeepPermalink(
        PublishedPath line, string now, Lazy<Dictionary<string, string>> byId, Dictionary<string, Redirect> redirects)
    {
        if (line.PageId.Length > 0 && !byId.Value.ContainsKey(line.PageId))
        {
            var permalink = UrlPath.Permalink(line.PageId);
            redirects[permalink.Value] = new Redirect(permalink, UrlPath.Parse(now)!.Value, IsForGood: false);
        }
    }

    private static Redirect Lead(string from, string to) => new(UrlPath.Parse(from)!.Value, UrlPath.Parse(to)!.Value);

    private static Dictionary<string, string> ById(IReadOnlyDictionary<string, string> addresses, IReadOnlyDictionary<string, Page> formerIds)
    {
        var byId = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (address, id) in addresses)
        {
            if (id.Length > 0)
            {
                // Duplicate ids are reported elsewhere.
                byId.TryAdd(id, address);
            }
        }

        foreach (var (id, page) in formerIds)
        {
            byId.TryAdd(id, page.Url.Value);
        }

        return byId;
    }

    private static Dictionary<string, string> Explicit(
        AddressBook book, IReadOnlyDictionary<string, string> addresses, List<Problem> problems)
    {
        var lines = book.Redirects.ToDictionary(line => line.From, line => line.To, StringComparer.Ordinal);
        var ends = new Dictionary<string, string?>(StringComparer.Ordinal);
        var result = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var line in book.Redirects)
        {
            var target = Follow(line.From, lines, ends);
            if (addresses.ContainsKey(line.From))
            {
                problems.Add(SiteRules.BadRedirect.At(
                    line.At,
                    $"Op {line.From} staat een pagina; die is door deze omleiding niet te bereiken.",
                    "Haal de regel weg, of geef de pagina een andere naam."));
            }
            else if (target is null)
            {
                problems.Add(SiteRules.RedirectLoop.At(
                    line.At,
                    $"De omleiding van {line.From} komt weer bij zichzelf uit.",
                    "Laat één van de regels in de kring naar een bestaande pagina leiden."));
            }
            else if (!addresses.ContainsKey(target))
            {
                problems.Add(SiteRules.BadRedirect.At(
                    line.At,
                    $"De omleiding leidt naar {target}, en daar staat niets.",
                    "Neem het adres over uit de adresbalk, met een schuine streep voor en achter.",
                    () => Suggestion.DidYouMean(target, addresses.Keys)));
            }
            else
            {
                result[line.From] = target;
            }
        }

        return result;
    }

    /// <summary>The end of a chain of redirects, so that browsers follow only one; null for a cycle.</summary>
    /// <param name="ends">Cached ends of chains, so that thousands of chained lines do not take quadratic time.</param>
    private static string? Follow(string from, Dictionary<string, string> lines, Dictionary<string, string?> ends)
    {
        var passed = new List<string>();
        string? end = from;
        while (end is not null && lines.TryGetValue(end, out var to))
        {
            // Visiting this address again before its end is known means a cycle.
            if (!ends.TryAdd(end, null))
            {
                end = ends[end];
                break;
            }

            passed.Add(end);
            end = to;
        }

        passed.ForEach(name => ends[name] = end);
        return end;
    }
}
