using Kennisbank.Content;
using Kennisbank.Diagnostics;

namespace Kennisbank.Typing;

/// <summary>Reads what changed in the substance of a page.</summary>
internal static class ChangeReader
{
    /// <summary>The newest first.</summary>
    public static IReadOnlyList<PageChange> ReadAll(MapReader keys, DateOnly published, DateOnly? updated)
    {
        var changes = keys.Maps(Keys.Changes, PageChange.MaxOnPage).Select(item => item.Whole("een wijziging", Read)).ToList();
        foreach (var change in changes.Where(change => change.On != default))
        {
            if (change.On < published)
            {
                keys.Problems.Add(FrontMatterRules.BadDate.At(
                    change.OnAt,
                    $"De dag van deze wijziging ligt voor die bij '{Keys.Published}'.",
                    $"'{Keys.Published}' is de eerste publicatie; een wijziging kan daar niet voor liggen."));
            }
            else if (updated is null || change.On > updated)
            {
                keys.Problems.Add(FrontMatterRules.BadDate.At(
                    change.OnAt,
                    $"Deze wijziging is van {change.On.Iso()}, maar bij '{Keys.Updated}' staat {updated?.Iso() ?? "niets"}.",
                    $"Schrijf '{Keys.Updated}: {change.On.Iso()}'."));
            }
        }

        return changes.Count < 2 ? changes : [.. changes.OrderByDescending(change => change.On)];
    }

    private static PageChange Read(MapReader item) =>
        new(item.RequiredDate(Keys.Given), item.PlaceOf(Keys.Given), item.RequiredText(Keys.What, max: PageChange.MaxWhat));
}
