namespace Kennisbank.Search.Indexing;

/// <summary>The words of a run of pages, as numbers: for each page which forms it has and what each counts for.</summary>
/// <param name="FirstPage">Place of the first of them among all pages.</param>
/// <param name="Forms">By number; only of this run.</param>
/// <param name="Starts">Where each page begins in the two lists that follow; one more than there are pages.</param>
/// <param name="Lengths">Words on each page.</param>
internal sealed record PageCounts(
    int FirstPage, IReadOnlyList<string> Forms, List<int> Starts, List<int> Numbers, List<float> Counts, List<int> Lengths);
