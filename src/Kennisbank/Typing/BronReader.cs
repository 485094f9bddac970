using Kennisbank.Content;
using Kennisbank.Parsing;

namespace Kennisbank.Typing;

internal static class BronReader
{
    public static Bron Read(MapReader keys, PageHead head, Body body) => new()
    {
        Head = head,
        Body = body,
        Authors = keys.Strings(Keys.Authors),
        Organisation = keys.Text(Keys.Organisation),
        Client = keys.Text(Keys.Client),
        Edition = EditionReader.Read(keys),
    };
}
