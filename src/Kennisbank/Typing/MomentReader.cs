using Kennisbank.Content;

namespace Kennisbank.Typing;

/// <summary>Reads what a source dates.</summary>
internal static class MomentReader
{
    public static IReadOnlyList<Moment> ReadAll(MapReader keys) =>
        [.. keys.Parts(Keys.Moments, "een moment", Read).OrderBy(moment => moment.When, StringComparer.Ordinal)];

    private static Moment Read(MapReader item)
    {
        var when = item.RequiredText(Keys.When);
        item.RequireForm(Keys.When, when, PartialDate.IsValid, "een jaar, maand of dag (2014, 2014-06 of 2014-06-19)");
        return new Moment(when, item.RequiredText(Keys.What, max: Moment.MaxWhat), item.RequiredText(Keys.Place));
    }
}
