namespace Kennisbank.Content;

/// <summary>The names of the series of lessons, in content and for readers.</summary>
public static class LessonSeriesNames
{
    public static string Slug(this LessonSeries series) => series switch
    {
        LessonSeries.RelatiegerichteGemeente => "relatiegerichte-gemeente",
        LessonSeries.Bondgenoten => "bondgenoten",
    };

    public static string Title(this LessonSeries series) => series switch
    {
        LessonSeries.RelatiegerichteGemeente => "De relatiegerichte gemeente",
        LessonSeries.Bondgenoten => "Bondgenoten in de decentralisaties",
    };
}
