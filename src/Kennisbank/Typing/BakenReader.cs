using Kennisbank.Content;
using Kennisbank.Parsing;

namespace Kennisbank.Typing;

internal static class BakenReader
{
    public static Baken Read(MapReader keys, PageHead head, Body body) => new()
    {
        Head = head,
        Body = body,
        Number = keys.RequiredNumber(Keys.Number),
    };
}
