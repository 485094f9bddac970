using System.Globalization;
using Kennisbank.Content;
using Kennisbank.Diagnostics;
using Kennisbank.Model;

namespace Kennisbank.Editing;

/// <summary>Tags that tell readers nothing, because nearly every piece carries them, or one or none.</summary>
internal static class TagPart
{
    /// <summary>Of the pieces that carry tags of the kind, in percent: a filter that leaves out so few does not help to choose.</summary>
    private const int NearlyAll = 80;

    /// <summary>A municipality is where something happened, so one page is enough.</summary>
    private static readonly TagKind[] Kinds = [.. TagKinds.All.Where(kind => kind != TagKind.Gemeente)];

    public static OverviewPart Of(Site site) => new(
        "Labels die niets zeggen",
        string.Create(
            CultureInfo.InvariantCulture,
            $"Labels op ten minste {NearlyAll} procent van de lessen, casussen en verhalen met zo’n label, op één ervan of op geen."),
        [.. Kinds.SelectMany(kind => ItemsOf(site, kind))]);

    private static IEnumerable<OverviewItem> ItemsOf(Site site, TagKind kind)
    {
        var all = site.Pages.Count(page => page.Type.IsBrowsable() && page.Tags(kind).Count > 0);
        foreach (var tag in site.Tags(kind))
        {
            var carriers = tag.Pages.Where(page => page.Type.IsBrowsable()).ToList();
            if (carriers.Count <= 1)
            {
                yield return new OverviewItem(
                    $"{tag.Kind.Singular()} {tag.Title}: {(carriers.Count == 0 ? "op geen stuk" : "op één stuk")}",
                    [tag.At, .. carriers.Select(page => new Location(page.Content.File))]);
            }
            else if (carriers.Count * 100 >= all * NearlyAll)
            {
                yield return new OverviewItem(
                    string.Create(CultureInfo.InvariantCulture, $"{tag.Kind.Singular()} {tag.Title}: op {carriers.Count} van de {all} stukken"), [tag.At]);
            }
        }
    }
}
