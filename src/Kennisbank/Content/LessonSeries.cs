namespace Kennisbank.Content;

/// <summary>A series of lessons, from <c>reeksen.yml</c>.</summary>
/// <param name="Slug">Its name in content and in addresses.</param>
/// <param name="Order">Among the series of the site, from 0.</param>
public sealed record LessonSeries(string Slug, string Title, int Order)
{
    public const string FileName = "reeksen.yml";

    /// <summary>Of the title, in characters; it stands beside the number of each lesson.</summary>
    public const int MaxTitle = 60;

    /// <summary>More would not sort: each has one digit in the order of lists.</summary>
    public const int MaxCount = 10;
}
