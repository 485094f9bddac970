using Kennisbank.Content;
using Kennisbank.Parsing;

namespace Kennisbank.Typing;

internal static class BegripReader
{
    public static Begrip Read(MapReader keys, PageHead head, Body body) => new()
    {
        Head = head,
        Body = body,
        Variants = [.. keys.Texts(Keys.Variants).Select(variant => variant.Value)],
    };
}
