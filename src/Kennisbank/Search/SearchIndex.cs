using Kennisbank.Model;
using Kennisbank.Search.Format;
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

    public static IReadOnlyList<IndexFile> Build(SearchCorpus corpus)
    {
        var (site, places) = (corpus.Site, corpus.Places);
        // Postings are mostly computed on one core. Page files do not depend on them and are packed in parallel.
        var looking = Task.Run(() => WordsOf(corpus.Index));
        var pagesPerFile = IndexSizes.PagesPerFile(site.Pages.Count);
        var pages = IndexPacker.Pack(
        [
            new RawFile("facetten.bin", _ => FacetFile.Of(site).Span),
            .. site.Pages.Chunk(pagesPerFile).Select((pages, number) => new RawFile($"p{number}.bin", file => file.Of(pages))),
            .. places.Chunk(IndexSizes.PlacesPerFile).Select((places, number) => new RawFile($"g{number}.bin", file => file.Of(places))),
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
            folder, site.Pages.Count, pagesPerFile, places.Count, [.. shards.Select(shard => shard.First)],
            string.Concat(words.Select(list => list.Letter.ToString())));
        using var deflated = new Deflated();
        return [new IndexFile(MetaPath, deflated.Of(meta.Span)), .. files.Select(file => new IndexFile($"{Folder}{folder}/{file.Name}", file.Bytes))];
    }

    private static WordFiles WordsOf(InvertedIndex index) => new(
        TermShards.Of(index.Terms, index.Postings, index.Synonyms, IndexSizes.ShardSize), WordLists.Of(index.Terms, index.Postings));

    private sealed record WordFiles(IReadOnlyList<TermShard> Shards, IReadOnlyList<WordFile> Lists);
}

/// <summary>A file of the index, as it is sent to the browser.</summary>
/// <param name="Path">In the output folder.</param>
public sealed record IndexFile(string Path, ReadOnlyMemory<byte> Content);
