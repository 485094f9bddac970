namespace Kennisbank.Search.Indexing;

/// <summary>Numbers the forms of words in the order in which they are met.</summary>
internal sealed class FormNumbers
{
    private readonly List<string> _forms = [];
    private readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> _numbers =
        new Dictionary<string, int>().GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The forms by number.</summary>
    public IReadOnlyList<string> All => _forms;

    public int NumberOf(ReadOnlySpan<char> form)
    {
        if (!_numbers.TryGetValue(form, out var number))
        {
            number = _forms.Count;
            var met = form.ToString();
            _forms.Add(met);
            _numbers.Dictionary.Add(met, number);
        }

        return number;
    }
}
