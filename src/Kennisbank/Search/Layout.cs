namespace Kennisbank.Search;

/// <summary>
/// How the index is cut into files. A visitor fetches the list of files once, a few files of words and one file for each
/// result: small files make a long list.
/// </summary>
internal static class Layout
{
    private const int SmallestShard = 6_000;
    private const int LargestShard = 16_000;
    private const int PostingsPerShardByte = 60;
    private const int MostPageFiles = 5_000;

    /// <summary>Bytes of a file of words before compression.</summary>
    public static int ShardSize(int postings) => Math.Clamp(postings / PostingsPerShardByte, SmallestShard, LargestShard);

    public static int PagesPerFile(int pages) => Math.Max(1, (pages + MostPageFiles - 1) / MostPageFiles);

    /// <summary>
    /// In how many runs pages are counted. Each has a vocabulary of its own, so more runs than cores cost more than they
    /// spread. The number does not change what comes out.
    /// </summary>
    public static int Runs(int pages) => Math.Clamp(pages / 16, 1, Environment.ProcessorCount);
}
