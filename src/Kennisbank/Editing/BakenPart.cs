using Kennisbank.Content;
using Kennisbank.Model;

namespace Kennisbank.Editing;

/// <summary>Lessons, cases and stories without a baken.</summary>
internal static class BakenPart
{
    public static OverviewPart Of(Site site) => new(
        "Stukken zonder baken",
        "Lessen, casussen en verhalen die bij geen baken te vinden zijn. Een baken hoort er alleen als het stuk er echt over gaat.",
        [.. site.Pages.Where(page => page.Type.IsBrowsable() && page.Bakens.Count == 0).Select(page => OverviewItem.Of(page))]);
}
