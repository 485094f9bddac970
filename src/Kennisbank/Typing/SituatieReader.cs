using Kennisbank.Content;
using Kennisbank.Parsing;

namespace Kennisbank.Typing;

internal static class SituatieReader
{
    public static Situatie Read(MapReader keys, PageHead head, Body body)
    {
        keys.Require(Keys.Helps);
        return new Situatie
        {
            Head = head,
            Body = body,
            Group = keys.RequiredChoice<SituatieGroup>(Keys.Group),
            Helps = keys.PageReasons(Situatie.HelpsForm),
        };
    }
}
