namespace Kennisbank.Search;

/// <summary>
/// How the index is split into files. A visitor fetches the list of files once, a few files of words and one file for each
/// result: smaller files make that list longer.
/// </summary>
internal static class IndexSizes
{
    /// <summary>Size of a file of words in bytes, before compression.</summary>
    public const int ShardSize = 2_000;

    /// <summary>From this number of pages on a file holds two pages, and so on.</summary>
    private const int ManyPages = 5_000;

    /// <summary>A place is little more than a name.</summary>
    public const int PlacesPerFile = 8;

    public static int PagesPerFile(int pages) => Math.Max(1, pages / ManyPages);

    /// <summary>
    /// The number of runs in which pages are counted. Each has a dictionary of its own, so more runs than cores cost more than
    /// they gain. The number does not affect the result.
    /// </summary>
    public static int Runs(int pages) => Math.Clamp(pages / 16, 1, Environment.ProcessorCount);
}
