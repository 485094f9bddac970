namespace Kennisbank.Search;

/// <summary>
/// How the index is cut into files. A visitor fetches the list of files once, a few files of words and one file for each
/// result: small files make a long list.
/// </summary>
internal static class IndexLayout
{
    /// <summary>Bytes of a file of words before compression.</summary>
    public const int ShardSize = 6_000;

    /// <summary>A site of so many pages has a file for each two, and so on.</summary>
    private const int ManyPages = 5_000;

    public static int PagesPerFile(int pages) => Math.Max(1, pages / ManyPages);

    /// <summary>
    /// In how many runs pages are counted. Each has a vocabulary of its own, so more runs than cores cost more than they
    /// spread. The number does not change what comes out.
    /// </summary>
    public static int Runs(int pages) => Math.Clamp(pages / 16, 1, Environment.ProcessorCount);
}
