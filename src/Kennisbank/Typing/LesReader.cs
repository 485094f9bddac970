using Kennisbank.Content;
using Kennisbank.Parsing;

namespace Kennisbank.Typing;

internal static class LesReader
{
    public static Les Read(MapReader keys, PageHead head, Body body) => new()
    {
        Head = head,
        Body = body,
        SeriesName = keys.RequiredReference(Keys.Series),
        Number = keys.RequiredNumber(Keys.Number),
        Essence = keys.RequiredText(Keys.Essence, max: Les.MaxEssence),
        Examples = keys.References(Keys.Examples),
        CounterExamples = keys.References(Keys.CounterExamples),
    };
}
