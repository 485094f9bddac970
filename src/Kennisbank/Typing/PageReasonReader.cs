using Kennisbank.Content;
using Kennisbank.Diagnostics;
using Kennisbank.Reading;

namespace Kennisbank.Typing;

/// <summary>Reads pages that are named with a reason.</summary>
internal static class PageReasonReader
{
    /// <summary>With a problem when there are too few or too many, or when a page is named twice; an absent key is none.</summary>
    public static IReadOnlyList<PageReason> PageReasons(this MapReader keys, PageReasonForm form)
    {
        var reasons = keys.Maps(form.Key, form.Most).Select(item => item.Whole($"een pagina bij '{form.Key}'", page => Read(page, form))).ToList();
        if (keys.HasList(form.Key) && reasons.Count < form.Least)
        {
            keys.Problems.Add(FrontMatterRules.OutOfRange.At(
                keys.PlaceOf(form.Key),
                $"Bij '{form.Key}' staan er {reasons.Count}; minstens {form.Least} zijn nodig.",
                $"Noem er een pagina bij: '- {Keys.Piece}: map/naam' met '{form.WhyKey}: …'."));
        }

        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var page in reasons.Select(reason => reason.Page).Where(page => page.Target.Length > 0 && !seen.Add(page.Target)))
        {
            keys.Problems.Add(ReferenceRules.Repeated.At(page.At, $"'{page.Target}' staat twee keer bij '{form.Key}'.", "Haal er één weg."));
        }

        return reasons;
    }

    private static PageReason Read(MapReader item, PageReasonForm form) => new(
        new Reference(SharedText.Of(item.RequiredText(Keys.Piece)), item.PlaceOf(Keys.Piece)), item.RequiredText(form.WhyKey, max: form.MaxWhy));
}
