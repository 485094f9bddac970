namespace Kennisbank.Search.Indexing;

/// <summary>For each group of forms the pages that have it, in order, each with how well it fits.</summary>
internal sealed class Postings
{
    /// <summary>A posting is a page and an impact in one number.</summary>
    public const int ImpactBits = 4;

    private readonly int[] _starts;
    private readonly int[] _postings;

    private Postings(int[] starts, int[] postings)
    {
        _starts = starts;
        _postings = postings;
    }

    public int Count => _postings.Length;

    public ReadOnlySpan<int> Of(int group) => _postings.AsSpan(_starts[group].._starts[group + 1]);

    /// <param name="runs">In order of their pages.</param>
    public static Postings Of(IReadOnlyList<PageCounts> runs, Vocabulary vocabulary)
    {
        var words = runs.Sum(run => run.Lengths.Sum(length => (long)length));
        var pages = runs.Sum(run => run.Lengths.Count);
        var mean = Math.Max(1, (float)words / Math.Max(1, pages));
        var made = new (List<int> Groups, List<int> Postings)[runs.Count];
        Parallel.For(0, runs.Count, index => made[index] = ImpactsOf(runs[index], vocabulary, mean));

        var starts = new int[vocabulary.GroupCount + 1];
        foreach (var group in made.SelectMany(run => run.Groups))
        {
            starts[group + 1]++;
        }

        for (var group = 0; group < vocabulary.GroupCount; group++)
        {
            starts[group + 1] += starts[group];
        }

        var next = starts.AsSpan(..^1).ToArray();
        var postings = new int[starts[^1]];
        foreach (var (groups, run) in made)
        {
            for (var index = 0; index < groups.Count; index++)
            {
                postings[next[groups[index]]++] = run[index];
            }
        }

        return new Postings(starts, postings);
    }

    private static (List<int> Groups, List<int> Postings) ImpactsOf(PageCounts run, Vocabulary vocabulary, float meanLength)
    {
        var formOf = run.Forms.Select(vocabulary.NumberOf).ToArray();
        var weights = new float[vocabulary.GroupCount];
        var touched = new List<int>();
        var groups = new List<int>(run.Numbers.Count * 2);
        var postings = new List<int>(run.Numbers.Count * 2);
        for (var page = 0; page < run.Lengths.Count; page++)
        {
            for (var at = run.Starts[page]; at < run.Starts[page + 1]; at++)
            {
                var form = formOf[run.Numbers[at]];
                Add(vocabulary.GroupOf(form), run.Counts[at]);
                foreach (var part in vocabulary.PartsOf(form))
                {
                    Add(part, run.Counts[at] * Weights.CompoundPart);
                }
            }

            var length = run.Lengths[page] / meanLength;
            foreach (var group in touched)
            {
                groups.Add(group);
                postings.Add(((run.FirstPage + page) << ImpactBits) | Weights.Impact(weights[group], length));
                weights[group] = 0;
            }

            touched.Clear();
        }

        return (groups, postings);

        void Add(int group, float weight)
        {
            if (weights[group] == 0)
            {
                touched.Add(group);
            }

            weights[group] += weight;
        }
    }
}
