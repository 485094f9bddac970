using System.Security.Cryptography;
using Kennisbank.Linking;
using Kennisbank.Search.Format;
using Kennisbank.Search.Indexing;
using Kennisbank.Search.Words;

namespace Kennisbank.Search;

/// <summary>
/// Everything the search page fetches, as files. Start here: pages are counted over all cores, their words brought together in
/// groups, and for each group it is written down which pages have it. <c>docs/search-index.md</c> describes the files.
/// </summary>
public static class SearchIndex
{
    /// <summary>The file that names all others. The only one whose name does not change with its content.</summary>
    public const string MetaPath = "zoeken/index.bin";

    /// <summary>Holds a folder with a hash of its content for a name.</summary>
    public const string Folder = "zoeken/index/";

    public static IReadOnlyList<IndexFile> Build(Site site) => Build(site, WordList.Built());

    internal static IReadOnlyList<IndexFile> Build(Site site, WordList list)
    {
        var runs = CountPages(site.Pages, Phrases.Of(site));
        var vocabulary = Vocabulary.Of(runs.Select(run => run.Forms), SynonymTable.FormsIn(site.Synonyms), list);
        var postings = Postings.Of(runs, vocabulary);
        var shards = TermShards.Of(vocabulary, postings, SynonymTable.Of(site.Synonyms, vocabulary, postings), Layout.ShardSize);
        var words = WordLists.Of(vocabulary, postings);
        var pagesPerFile = Layout.PagesPerFile(site.Pages.Count);
        List<RawFile> files =
        [
            .. shards.Select((shard, number) => new RawFile($"w{number}.bin", _ => shard.Bytes)),
            .. words.Select(list => new RawFile($"t-{list.Letter}.bin", _ => list.Bytes)),
            new RawFile("facetten.bin", _ => FacetFile.Of(site).Span),
            .. site.Pages.Chunk(pagesPerFile).Select((pages, number) => new RawFile($"p{number}.bin", pageFile => pageFile.Of(pages))),
        ];
        var (folder, compressed) = Compress(files);
        var meta = MetaFile.Of(folder, site.Pages.Count, pagesPerFile, [.. shards.Select(shard => shard.First)], string.Concat(words.Select(list => list.Letter.ToString())));
        using var deflated = new Deflated();
        return
        [
            new IndexFile(MetaPath, deflated.Of(meta.Span)),
            .. files.Select((file, index) => new IndexFile($"{Folder}{folder}/{file.Name}", compressed[index])),
        ];
    }

    private static PageCounts[] CountPages(IReadOnlyList<Page> pages, Phrases phrases)
    {
        var runs = new PageCounts[Layout.Runs(pages.Count)];
        Parallel.For(0, runs.Length, Cores.All, run =>
            runs[run] = PageCounter.Count(pages, pages.Count * run / runs.Length, pages.Count * (run + 1) / runs.Length, phrases));
        return runs;
    }

    /// <summary>
    /// A name for all files together, and each compressed. The name is of what was compressed: another version of the
    /// compressor may give other bytes.
    /// </summary>
    private static (string Folder, ReadOnlyMemory<byte>[] Compressed) Compress(List<RawFile> files)
    {
        var hashes = new byte[files.Count][];
        var compressed = new ReadOnlyMemory<byte>[files.Count];
        Parallel.For(
            0,
            files.Count,
            Cores.All,
            () => new Packer(),
            (index, _, packer) =>
            {
                var content = files[index].Content(packer.Pages);
                hashes[index] = SHA256.HashData(content);
                compressed[index] = packer.Deflated.Of(content);
                return packer;
            },
            packer => packer.Deflated.Dispose());
        return (NameOf(hashes), compressed);
    }

    private static string NameOf(byte[][] hashes)
    {
        using var all = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var hash in hashes)
        {
            all.AppendData(hash);
        }

        return Convert.ToHexStringLower(all.GetHashAndReset())[..12];
    }

    /// <param name="Content">Good until it is asked for another with the same writer.</param>
    private sealed record RawFile(string Name, Func<PageFile, ReadOnlySpan<byte>> Content);

    /// <summary>What one thread writes with.</summary>
    private sealed class Packer
    {
        public PageFile Pages { get; } = new();

        public Deflated Deflated { get; } = new();
    }
}

/// <summary>A file of the index, as it goes to the browser.</summary>
/// <param name="Path">In the output folder.</param>
public sealed record IndexFile(string Path, ReadOnlyMemory<byte> Content);
