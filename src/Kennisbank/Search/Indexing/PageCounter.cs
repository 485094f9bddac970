using System.Text;
using Kennisbank.Search.Pages;
using Kennisbank.Search.Words;

namespace Kennisbank.Search.Indexing;

/// <summary>Counts the words of a run of pages. Not thread-safe: use one per thread. Allocates little more than its result.</summary>
internal sealed class PageCounter
{
    private readonly FormNumbers _forms = new();
    private readonly List<bool> _isStopWord = [];
    private readonly List<int> _phraseNumbers = [];
    private readonly List<int> _touched = [];
    private readonly char[] _word = new char[WordScanner.MaxLength];
    private float[] _counts = new float[4096];
    private byte[] _utf8 = new byte[1024];
    private readonly Phrases _phrases;
    private readonly PhraseCounter _phraseCounter;
    private readonly int[] _formOfPhrase;
    private readonly Action<int> _addPhrase;
    private float _weight;
    private int _length;

    private PageCounter(Phrases phrases)
    {
        _phrases = phrases;
        _phraseCounter = new PhraseCounter(phrases);
        _formOfPhrase = new int[phrases.NodeCount];
        _addPhrase = node => Add(FormOfPhrase(node), _weight);
    }

    public static PageCounts Count(IReadOnlyList<SearchedText> pages, int from, int to, Phrases phrases)
    {
        var counter = new PageCounter(phrases);
        var found = new PageCounts(from, counter._forms.All, []);
        for (var index = from; index < to; index++)
        {
            found.Pages.Add(counter.Count(pages[index]));
        }

        return found;
    }

    private PageWords Count(SearchedText page)
    {
        _length = 0;
        foreach (var field in page.Fields)
        {
            Count(field);
        }

        foreach (var name in page.Names)
        {
            Add(NumberOf(NameTerm.Of(name.Text)), name.Weight);
        }

        var html = page.Html;
        foreach (var run in html.Words)
        {
            if (!run.IsHeading && (page.HasTables || !run.IsInTable))
            {
                Count(html.Utf8.Span.Slice(run.Start, run.Length), isHtml: true, Weights.Body);
            }
        }

        return new PageWords([.. _touched], TakeCounts(), _length);
    }

    private float[] TakeCounts()
    {
        var counts = new float[_touched.Count];
        for (var index = 0; index < counts.Length; index++)
        {
            counts[index] = _counts[_touched[index]];
            _counts[_touched[index]] = 0;
        }

        _touched.Clear();
        return counts;
    }

    private void Count(WeightedText field)
    {
        var size = Encoding.UTF8.GetMaxByteCount(field.Text.Length);
        if (_utf8.Length < size)
        {
            _utf8 = new byte[size];
        }

        Count(_utf8.AsSpan(0, Encoding.UTF8.GetBytes(field.Text, _utf8)), isHtml: false, field.Weight);
    }

    private void Count(ReadOnlySpan<byte> utf8, bool isHtml, float weight)
    {
        var scanner = new WordScanner(utf8, isHtml, _word);
        var before = -1;
        _weight = weight;
        _phraseCounter.Reset();
        while (scanner.Next())
        {
            var number = NumberOf(scanner.Word);
            Add(number, weight);
            if (scanner.FollowsHyphen && before >= 0 && _forms.All[before].Length + _forms.All[number].Length <= WordScanner.MaxLength)
            {
                Add(NumberOf(_forms.All[before] + _forms.All[number]), weight);
            }

            if (!_isStopWord[number])
            {
                _phraseCounter.Follow(_phraseNumbers[number], _addPhrase);
            }

            before = number;
            _length++;
        }
    }

    private int NumberOf(ReadOnlySpan<char> word)
    {
        var number = _forms.NumberOf(word);
        if (number == _isStopWord.Count)
        {
            Meet(_forms.All[number]);
        }

        return number;
    }

    /// <summary>Caches the properties of a form.</summary>
    private void Meet(string form)
    {
        _isStopWord.Add(StopWords.All.Contains(form));
        _phraseNumbers.Add(_phrases.NumberOf(FormGroups.KeyOf(form)));
        if (_counts.Length < _isStopWord.Count)
        {
            Array.Resize(ref _counts, _counts.Length * 2);
        }
    }

    private int FormOfPhrase(int node)
    {
        // The form's number plus one, so that 0 means an unused node.
        ref var known = ref _formOfPhrase[node];
        if (known == 0)
        {
            known = NumberOf(_phrases.NameAt(node)!) + 1;
        }

        return known - 1;
    }

    private void Add(int number, float weight)
    {
        if (_isStopWord[number] && weight < Weights.Title)
        {
            return;
        }

        if (_counts[number] == 0)
        {
            _touched.Add(number);
        }

        _counts[number] += weight;
    }
}

/// <summary>The words of a run of pages, as numbers.</summary>
/// <param name="FirstPage">Index of the first of them among all pages.</param>
/// <param name="Forms">The forms of this run, by number.</param>
internal sealed record PageCounts(int FirstPage, IReadOnlyList<string> Forms, List<PageWords> Pages);

/// <summary>The words of one page. Exact arrays: growing lists of all pages would waste half their size.</summary>
/// <param name="Numbers">The numbers of the forms on the page.</param>
/// <param name="Counts">The weighted count of each form.</param>
/// <param name="Length">In words.</param>
internal sealed record PageWords(int[] Numbers, float[] Counts, int Length);
