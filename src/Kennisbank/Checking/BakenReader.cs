using Kennisbank.Content;
using Kennisbank.Parsing;

namespace Kennisbank.Checking;

internal static class BakenReader
{
    /// <summary>What still fits in a cell of a table on a phone.</summary>
    public const int MaxShortTitle = 30;

    public static Baken Read(MapReader keys, PageHead head, Body body) => new()
    {
        Head = head,
        Body = body,
        Number = keys.RequiredNumber(Keys.Number),
        ShortTitle = keys.Text(Keys.ShortTitle, max: MaxShortTitle) ?? head.Title,
    };
}
