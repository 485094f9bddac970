namespace Kennisbank.Content;

/// <summary>How content and readers name the series of lessons.</summary>
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
