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

    public static IReadOnlyList<IndexFile> Build(Site site)
    {
        var runs = CountPages(site.Pages, Phrases.Of(site));
        var synonyms = site.Synonyms.SelectMany(line => line.All).Select(word => SynonymTable.FormOf(word.Target)).Where(form => form.Length > 0);
        var vocabulary = Vocabulary.Of(runs.Select(run => run.Forms), synonyms, WordList.Built());
        var postings = Postings.Of(runs, vocabulary);
        var shards = TermShards.Of(vocabulary, postings, SynonymTable.Of(site.Synonyms, vocabulary, postings), Layout.ShardSize(postings.Count));
        var words = WordLists.Of(vocabulary, postings);
        var facets = FacetFile.Of(site);
        var pagesPerFile = Layout.PagesPerFile(site.Pages.Count);
        var files = new List<IndexFile>();
        files.AddRange(shards.Select((shard, number) => new IndexFile($"w{number}.bin", () => shard.Bytes)));
        files.AddRange(words.Select(list => new IndexFile($"t-{list.Letter}.bin", () => list.Bytes)));
        files.Add(new IndexFile("facetten.bin", () => facets));
        files.AddRange(site.Pages.Chunk(pagesPerFile).Select((pages, number) => new IndexFile($"p{number}.bin", () => PageFile.Of(pages))));

        var folder = HashOf(files);
        var meta = MetaFile.Of(folder, site.Pages.Count, pagesPerFile, [.. shards.Select(shard => shard.First)], words.Select(list => list.Letter));
        return [new IndexFile(MetaPath, () => meta), .. files.Select(file => file with { Path = $"{Folder}{folder}/{file.Path}" })];
    }

    private static PageCounts[] CountPages(IReadOnlyList<Page> pages, Phrases phrases)
    {
        var runs = new PageCounts[Layout.Runs(pages.Count)];
        Parallel.For(0, runs.Length, run =>
            runs[run] = PageCounter.Count(pages, pages.Count * run / runs.Length, pages.Count * (run + 1) / runs.Length, phrases));
        return runs;
    }

    private static string HashOf(List<IndexFile> files)
    {
        var hashes = new byte[files.Count][];
        Parallel.For(0, files.Count, index => hashes[index] = SHA256.HashData(files[index].Content().Span));
        return Convert.ToHexStringLower(SHA256.HashData(hashes.SelectMany(hash => hash).ToArray()))[..12];
    }
}

/// <summary>A file of the index.</summary>
/// <param name="Path">In the output folder.</param>
/// <param name="Content">Made when it is asked for, on any thread; not compressed yet.</param>
public sealed record IndexFile(string Path, Func<ReadOnlyMemory<byte>> Content)
{
    /// <summary>As it goes to the browser.</summary>
    public byte[] Compressed() => Deflated.Of(Content().Span);
}
