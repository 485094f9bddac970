using Kennisbank.Content;
using Kennisbank.Diagnostics;
using Kennisbank.Parsing;

namespace Kennisbank.Typing;

/// <summary>Reads <c>reeksen.yml</c>, with a title for each series of lessons, and gives lessons their series.</summary>
internal static class SeriesReader
{
    public static IReadOnlyList<LessonSeries> Read(YamlMap map, List<Problem> problems)
    {
        var keys = new MapReader(map, problems);
        var series = new List<LessonSeries>();
        foreach (var entry in keys.Entries())
        {
            VocabularyReader.CheckSlug(entry, problems);
            series.Add(new LessonSeries(entry.Key, keys.RequiredText(entry.Key, max: LessonSeries.MaxTitle), series.Count));
        }

        if (series.Count > LessonSeries.MaxCount)
        {
            problems.Add(FrontMatterRules.OutOfRange.At(
                map.At, $"Er staan {series.Count} reeksen; het mogen er hoogstens {LessonSeries.MaxCount} zijn.", "Voeg reeksen samen."));
        }

        return series;
    }

    /// <returns>The page, if it is a lesson with its series; an unknown series is reported.</returns>
    /// <param name="isPartial">Whether part of the list could not be read; then a name that is not in it may be valid.</param>
    public static PageContent Name(PageContent page, IReadOnlyList<LessonSeries> known, bool isPartial, List<Problem> problems)
    {
        if (page is not Les { SeriesName: { Target.Length: > 0 } name } lesson)
        {
            return page;
        }

        if (known.FirstOrDefault(series => series.Slug == name.Target) is { } found)
        {
            return lesson with { Series = found };
        }

        if (!isPartial)
        {
            IReadOnlyList<string> names = [.. known.Select(series => series.Slug)];
            var choices = names.Count == 0 ? "" : $"Kies uit: {string.Join(", ", names)}. ";
            problems.Add(ValueKeys.NoChoice(
                Keys.Series, new YamlScalar(name.Target, name.At), names, $"{choices}Een nieuwe reeks zet u eerst in {LessonSeries.FileName}."));
        }

        return page;
    }
}
