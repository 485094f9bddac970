using Kennisbank.Reading;

namespace Kennisbank.Search.Indexing;

/// <summary>For each group of forms its pages, in order, each with an impact.</summary>
internal sealed class Postings
{
    /// <summary>A posting packs a page and an impact into one number.</summary>
    public const int ImpactBits = 5;

    private readonly int[] _starts;
    private readonly int[] _postings;

    private Postings(int[] starts, int[] postings)
    {
        _starts = starts;
        _postings = postings;
    }

    public ReadOnlySpan<int> Of(int group) => _postings.AsSpan(_starts[group].._starts[group + 1]);

    /// <param name="runs">In page order.</param>
    /// <param name="pages">How many of these are pages; places, which come after them, are too short to tell how long a page usually is.</param>
    public static Postings Of(IReadOnlyList<PageCounts> runs, int pages, TermDictionary terms)
    {
        var words = runs.SelectMany(run => run.Pages).Take(pages).Sum(page => (long)page.Length);
        var mean = Math.Max(1, (float)words / Math.Max(1, pages));
        var made = new List<PageImpacts>[runs.Count];
        Parallel.For(0, runs.Count, Cores.All, index => made[index] = ImpactsOf(runs[index], terms, mean));

        var starts = Starts(made, terms.GroupCount);
        var next = starts.AsSpan(..^1).ToArray();
        var postings = new int[starts[^1]];
        var number = 0;
        foreach (var page in made.SelectMany(run => run))
        {
            for (var index = 0; index < page.Groups.Length; index++)
            {
                postings[next[page.Groups[index]]++] = (number << ImpactBits) | page.Impacts[index];
            }

            number++;
        }

        return new Postings(starts, postings);
    }

    private static int[] Starts(List<PageImpacts>[] made, int groupCount)
    {
        var starts = new int[groupCount + 1];
        foreach (var page in made.SelectMany(run => run))
        {
            foreach (var group in page.Groups)
            {
                starts[group + 1]++;
            }
        }

        for (var group = 0; group < groupCount; group++)
        {
            starts[group + 1] += starts[group];
        }

        return starts;
    }

    private static List<PageImpacts> ImpactsOf(PageCounts run, TermDictionary terms, float meanLength)
    {
        var formOf = run.Forms.Select(terms.NumberOf).ToArray();
        var weights = new float[terms.GroupCount];
        var touched = new List<int>();
        var found = new List<PageImpacts>(run.Pages.Count);
        foreach (var page in run.Pages)
        {
            for (var at = 0; at < page.Numbers.Length; at++)
            {
                var form = formOf[page.Numbers[at]];
                Add(terms.GroupOf(form), page.Counts[at]);
                foreach (var part in terms.PartsOf(form))
                {
                    Add(part, page.Counts[at] * Weights.CompoundPart);
                }
            }

            found.Add(Take(page.Length / meanLength));
        }

        return found;

        void Add(int group, float weight)
        {
            if (weights[group] == 0)
            {
                touched.Add(group);
            }

            weights[group] += weight;
        }

        PageImpacts Take(float length)
        {
            var impacts = new byte[touched.Count];
            for (var index = 0; index < impacts.Length; index++)
            {
                impacts[index] = (byte)Weights.Impact(weights[touched[index]], length);
                weights[touched[index]] = 0;
            }

            var taken = new PageImpacts([.. touched], impacts);
            touched.Clear();
            return taken;
        }
    }

    /// <summary>The groups on one page, with their impacts.</summary>
    private sealed record PageImpacts(int[] Groups, byte[] Impacts);
}
