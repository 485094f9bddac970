using System.Globalization;
using Kennisbank.Content;
using Kennisbank.Model;

namespace Kennisbank.Views;

/// <summary>Every case and story on one axis of years, and the municipalities where they happened.</summary>
public sealed record TimeView(Site Site) : View(
    Site,
    WellKnown.Time,
    "In de tijd",
    $"Alle {SiteWords.Accounts(Site)} op één tijdlijn{(MapOf(Site) ? " en op de kaart" : "")}: wat speelde wanneer, en waar.")
{
    /// <summary>By the year in which they began; what the source dates goes before what only has the year of its source.</summary>
    public IReadOnlyList<DatedPage> Dated =>
        [.. Accounts.Select(DatedPage.Of).OfType<DatedPage>().OrderBy(dated => dated.From).ThenBy(dated => dated.IsOfSource).ThenBy(dated => dated.To)];

    /// <summary>Pages that cannot be dated, grouped by their source, which gives no year; null for pages that were sent in.</summary>
    public IEnumerable<IGrouping<Page?, Page>> Undated => Accounts
        .Where(page => DatedPage.Of(page) is null)
        .GroupBy(page => page.Sources.Count == 0 ? null : page.Sources[0].Source);

    /// <summary>Those with a case or story.</summary>
    public IEnumerable<Tag> Municipalities => Site.Tags(TagKind.Gemeente).Where(tag => tag.Pages.Any(IsAccount));

    /// <summary>Whether one of those has a place on the map.</summary>
    public bool HasMap => MapOf(Site);

    private static bool MapOf(Site site) => site.Tags(TagKind.Gemeente).Any(tag => tag.Place is not null && tag.Pages.Any(IsAccount));

    private IEnumerable<Page> Accounts => Site.Pages.Where(IsAccount);

    private static bool IsAccount(Page page) => page.Type is ContentType.Casus or ContentType.Verhaal;
}

/// <summary>A page with the years between which it happened.</summary>
/// <param name="From">A year.</param>
/// <param name="To">The last year; the same as the first when no more is known.</param>
/// <param name="When">As a reader reads it.</param>
/// <param name="IsOfSource">Whether only the year of the source is known, and not when it happened.</param>
public sealed record DatedPage(Page Page, int From, int To, string When, bool IsOfSource)
{
    /// <summary>By its period, else by the moments that the source dates, else by the source itself; null when none has a year.</summary>
    public static DatedPage? Of(Page page)
    {
        if (page.Content is Casus { Period: { } period })
        {
            return Between(page, period.From, period.To ?? period.From, period.Text);
        }

        if (page.Content.Head.Moments is { Count: > 0 } moments)
        {
            var days = moments.Select(moment => moment.When).Order(StringComparer.Ordinal).ToList();
            var (from, to) = (days[0], days[^1]);
            return Between(page, from, to, from == to ? DutchDate.Of(from) : $"{DutchDate.Of(from)} tot {DutchDate.Of(to)}");
        }

        var edition = page.Sources.Select(use => ((Bron)use.Source.Content).Edition).OfType<Edition>().MinBy(edition => edition.From, StringComparer.Ordinal);
        return edition is null
            ? null
            : Between(page, edition.From, edition.To ?? edition.From, $"uit een bron van {edition.Years}") with { IsOfSource = true };
    }

    private static DatedPage Between(Page page, string from, string to, string words) => new(page, YearOf(from), YearOf(to), words, IsOfSource: false);

    private static int YearOf(string date) => int.Parse(date.AsSpan(0, 4), CultureInfo.InvariantCulture);
}
