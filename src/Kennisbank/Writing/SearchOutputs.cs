using Kennisbank.Linking;
using Kennisbank.Search;

namespace Kennisbank.Writing;

/// <summary>The search index, as files. Making the list makes most of the index, so a preview waits until somebody searches.</summary>
public static class SearchOutputs
{
    public static IEnumerable<OutputFile> All(Site site) =>
        SearchIndex.Build(site).Select(file => new OutputFile(file.Path, output => System.Buffers.BuffersExtensions.Write(output, file.Compressed())));

    /// <summary>Whether a file of this path would be part of the index.</summary>
    /// <param name="path">In the output folder.</param>
    public static bool Has(string path) => path == SearchIndex.MetaPath || path.StartsWith(SearchIndex.Folder, StringComparison.Ordinal);
}
