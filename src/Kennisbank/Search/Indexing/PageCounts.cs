namespace Kennisbank.Search.Indexing;

/// <summary>The words of a run of pages, as numbers.</summary>
/// <param name="FirstPage">Place of the first of them among all pages.</param>
/// <param name="Forms">By number; only of this run.</param>
internal sealed record PageCounts(int FirstPage, IReadOnlyList<string> Forms, List<PageWords> Pages);

/// <summary>The words of one page. Arrays of their own, for lists of all pages would leave half their size behind in growing.</summary>
/// <param name="Numbers">Of the forms that the page has.</param>
/// <param name="Counts">What each of them counts for.</param>
/// <param name="Length">In words.</param>
internal sealed record PageWords(int[] Numbers, float[] Counts, int Length);
