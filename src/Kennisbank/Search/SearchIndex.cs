using Kennisbank.Model;
using Kennisbank.Reading;
using Kennisbank.Search.Format;
using Kennisbank.Search.Indexing;
using Kennisbank.Search.Words;

namespace Kennisbank.Search;

/// <summary>
/// All files that the search page fetches. Start here: words are counted per page in parallel and grouped by their forms, and then
/// each group gets its postings. <c>docs/search-index.md</c> describes the files.
/// </summary>
public static class SearchIndex
{
    /// <summary>The file that names all others; the only one whose name has no content hash.</summary>
    public const string MetaPath = "zoeken/index.bin";

    /// <summary>Contains a folder that is named after a hash of its content.</summary>
    public const string Folder = "zoeken/index/";

    public static IReadOnlyList<IndexFile> Build(Site site) => Build(site, WordList.Built());

    internal static IReadOnlyList<IndexFile> Build(Site site, WordList list)
    {
        var runs = CountPages(site.Pages, Phrases.Of(site));

        // Postings are mostly computed on one core. Page files do not depend on them and are packed in parallel.
        var looking = Task.Run(() => WordsOf(site, runs, list));
        var pagesPerFile = IndexLayout.PagesPerFile(site.Pages.Count);
        var pages = IndexPacker.Pack(
        [
            new RawFile("facetten.bin", _ => FacetFile.Of(site).Span),
            .. site.Pages.Chunk(pagesPerFile).Select((pages, number) => new RawFile($"p{number}.bin", pageFile => pageFile.Of(pages))),
        ]);
        var (shards, words) = looking.GetAwaiter().GetResult();
        PackedFile[] files =
        [
            .. IndexPacker.Pack(
            [
                .. shards.Select((shard, number) => new RawFile($"w{number}.bin", _ => shard.Bytes)),
                .. words.Select(list => new RawFile($"t-{list.Letter}.bin", _ => list.Bytes)),
            ]),
            .. pages,
        ];
        var folder = IndexPacker.NameOf(files);
        var meta = MetaFile.Of(
            folder, site.Pages.Count, pagesPerFile, [.. shards.Select(shard => shard.First)], string.Concat(words.Select(list => list.Letter.ToString())));
        using var deflated = new Deflated();
        return [new IndexFile(MetaPath, deflated.Of(meta.Span)), .. files.Select(file => new IndexFile($"{Folder}{folder}/{file.Name}", file.Bytes))];
    }

    private static WordIndex WordsOf(Site site, PageCounts[] runs, WordList list)
    {
        var vocabulary = TermDictionary.Of(runs.Select(run => run.Forms), SynonymTable.FormsIn(site.Synonyms), list);
        var postings = Postings.Of(runs, vocabulary);
        var synonyms = SynonymTable.Of(site.Synonyms, vocabulary, postings);
        return new WordIndex(TermShards.Of(vocabulary, postings, synonyms, IndexLayout.ShardSize), WordLists.Of(vocabulary, postings));
    }

    private static PageCounts[] CountPages(IReadOnlyList<Page> pages, Phrases phrases)
    {
        var runs = new PageCounts[IndexLayout.Runs(pages.Count)];
        Parallel.For(0, runs.Length, Cores.All, run =>
            runs[run] = PageCounter.Count(pages, pages.Count * run / runs.Length, pages.Count * (run + 1) / runs.Length, phrases));
        return runs;
    }

    private sealed record WordIndex(IReadOnlyList<TermShard> Shards, IReadOnlyList<WordFile> Lists);
}

/// <summary>A file of the index, as it is sent to the browser.</summary>
/// <param name="Path">In the output folder.</param>
public sealed record IndexFile(string Path, ReadOnlyMemory<byte> Content);
