namespace Kennisbank.Search.Indexing;

/// <summary>The words of a run of pages, as numbers.</summary>
/// <param name="FirstPage">Index of the first of them among all pages.</param>
/// <param name="Forms">The forms of this run, by number.</param>
internal sealed record PageCounts(int FirstPage, IReadOnlyList<string> Forms, List<PageWords> Pages);

/// <summary>The words of one page. Exact arrays: growing lists of all pages would waste half their size.</summary>
/// <param name="Numbers">The numbers of the forms on the page.</param>
/// <param name="Counts">The weighted count of each form.</param>
/// <param name="Length">In words.</param>
internal sealed record PageWords(int[] Numbers, float[] Counts, int Length);
