using Kennisbank.Content;
using Kennisbank.Parsing;

namespace Kennisbank.Typing;

internal static class PatroonReader
{
    public static Patroon Read(MapReader keys, PageHead head, Body body)
    {
        keys.Require(Keys.Seen);
        keys.Require(Keys.Helped);
        return new Patroon
        {
            Head = head,
            Body = body,
            Seen = keys.PageReasons(Patroon.SeenForm),
            Helped = keys.PageReasons(Patroon.HelpedForm),
        };
    }
}
