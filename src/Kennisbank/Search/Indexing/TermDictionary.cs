using Kennisbank.Reading;
using Kennisbank.Search.Words;

namespace Kennisbank.Search.Indexing;

/// <summary>Every form on the site, its group of forms, and for a compound the groups of its parts.</summary>
internal sealed class TermDictionary
{
    private readonly Dictionary<string, int> _formNumbers;
    private readonly int[] _groupOf;
    private readonly int[]?[] _partsOf;

    private TermDictionary(Dictionary<string, int> formNumbers, int[] groupOf, int[]?[] partsOf, int groups)
    {
        _formNumbers = formNumbers;
        _groupOf = groupOf;
        _partsOf = partsOf;
        GroupCount = groups;
        Forms = InOrder(formNumbers, groupOf);
    }

    public int GroupCount { get; }

    /// <summary>By form.</summary>
    public IReadOnlyList<WordForm> Forms { get; }

    public int NumberOf(string form) => _formNumbers[form];

    public int GroupOf(int form) => _groupOf[form];

    public ReadOnlySpan<int> PartsOf(int form) => _partsOf[form];

    /// <param name="forms">The forms on the pages; may contain duplicates.</param>
    /// <param name="others">Words that must be found too, even if no page has them.</param>
    public static TermDictionary Of(IEnumerable<IReadOnlyList<string>> forms, IEnumerable<string> others, WordList list)
    {
        var own = new HashSet<string>(forms.SelectMany(run => run), StringComparer.Ordinal);
        var words = own.ToArray();
        var splitter = new CompoundSplitter(list, own.Except(StopWords.All).ToHashSet(StringComparer.Ordinal));
        var parts = new IReadOnlyList<string>[words.Length];
        var keys = new string[words.Length];
        Parallel.For(0, words.Length, Cores.All, index =>
        {
            keys[index] = FormGroups.KeyOf(words[index]);
            parts[index] = splitter.Split(words[index]);
        });

        var grouping = new Grouping();
        var verbs = Participles.VerbKeys(words, keys);
        for (var index = 0; index < words.Length; index++)
        {
            grouping.Add(words[index], Participles.VerbOf(keys[index], verbs) ?? keys[index]);
        }

        foreach (var other in others)
        {
            grouping.Add(other);
        }

        var partsOf = parts.Select(found => found.Count == 0 ? null : PartGroups(found, grouping)).ToArray();
        grouping.AddIrregulars();
        Array.Resize(ref partsOf, grouping.Numbers.Count);
        return new TermDictionary(grouping.Numbers, [.. grouping.Groups], partsOf, grouping.GroupCount);
    }

    private static WordForm[] InOrder(Dictionary<string, int> formNumbers, int[] groupOf)
    {
        var forms = new WordForm[formNumbers.Count];
        foreach (var (form, number) in formNumbers)
        {
            forms[number] = new WordForm(form, groupOf[number]);
        }

        Array.Sort(forms, (a, b) => string.CompareOrdinal(a.Form, b.Form));
        return forms;
    }

    /// <summary>The groups of the parts, and of adjacent parts that together form a word of the site.</summary>
    private static int[] PartGroups(IReadOnlyList<string> parts, Grouping grouping)
    {
        var groups = parts.Select(grouping.Add).ToList();
        for (var first = 0; parts.Count > 2 && first < parts.Count - 1; first++)
        {
            for (var length = 2; first + length <= parts.Count && length < parts.Count; length++)
            {
                if (grouping.Find(string.Concat(parts.Skip(first).Take(length))) is { } group)
                {
                    groups.Add(group);
                }
            }
        }

        return [.. groups.Distinct()];
    }

    /// <summary>Assigns numbers to forms and their groups.</summary>
    private sealed class Grouping
    {
        private readonly Dictionary<string, int> _groupOfKey = new(StringComparer.Ordinal);

        public Dictionary<string, int> Numbers { get; } = new(StringComparer.Ordinal);

        public List<int> Groups { get; } = [];

        public int GroupCount => _groupOfKey.Count;

        /// <summary>The group of a form, existing or new.</summary>
        public int Add(string form) => Numbers.TryGetValue(form, out var number) ? Groups[number] : Add(form, FormGroups.KeyOf(form));

        public int Add(string form, string key)
        {
            if (!_groupOfKey.TryGetValue(key, out var group))
            {
                group = _groupOfKey.Count;
                _groupOfKey.Add(key, group);
            }

            Numbers.Add(form, Groups.Count);
            Groups.Add(group);
            return group;
        }

        public int? Find(string form) => _groupOfKey.TryGetValue(FormGroups.KeyOf(form), out var group) ? group : null;

        /// <summary>Links the form of an irregular word to the pages with the base word, and the reverse.</summary>
        public void AddIrregulars()
        {
            foreach (var form in Irregulars.InOrder)
            {
                if (Find(form) is not null)
                {
                    Add(form);
                    Add(Irregulars.All[form]);
                }
            }
        }
    }
}

/// <param name="Group">The number of its group of forms.</param>
internal sealed record WordForm(string Form, int Group);
