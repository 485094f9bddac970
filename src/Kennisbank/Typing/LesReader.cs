using Kennisbank.Content;
using Kennisbank.Parsing;

namespace Kennisbank.Typing;

internal static class LesReader
{
    private static readonly (string, LessonSeries)[] AllSeries =
        [.. Enum.GetValues<LessonSeries>().Select(series => (series.Slug(), series))];

    public static Les Read(MapReader keys, PageHead head, Body body) => new()
    {
        Head = head,
        Body = body,
        Series = keys.RequiredChoice(Keys.Series, AllSeries),
        Number = keys.RequiredNumber(Keys.Number),
        Essence = keys.RequiredText(Keys.Essence, max: Les.MaxEssence),
        Examples = keys.References(Keys.Examples),
        CounterExamples = keys.References(Keys.CounterExamples),
    };
}
