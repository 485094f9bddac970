using Kennisbank.Search;

namespace Kennisbank.Outputs;

/// <summary>The search index, as files. Listing them builds the whole index, so a preview waits until somebody searches.</summary>
public static class SearchOutputs
{
    public static IEnumerable<OutputFile> All(SearchCorpus corpus) =>
        SearchIndex.Build(corpus).Select(file => OutputFile.FromBytes(file.Path, file.Content));

    /// <summary>Whether a file with this path belongs to the index.</summary>
    /// <param name="path">In the output folder.</param>
    public static bool Has(string path) => path == SearchIndex.MetaPath || path.StartsWith(SearchIndex.Folder, StringComparison.Ordinal);
}
