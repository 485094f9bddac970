using Kennisbank.Parsing;

namespace Kennisbank.Search.Indexing;

/// <summary>
/// Numbers word forms in order of first occurrence. Every word of the site is looked up here, and nearly all are known already:
/// hash and number are adjacent in one table, so that such a lookup costs one memory access and one comparison.
/// A <c>Dictionary</c> took about twice as long.
/// </summary>
internal sealed class FormNumbers
{
    private readonly List<string> _forms = [];
    // The length is a power of two.
    private Slot[] _slots = new Slot[4096];

    /// <summary>The forms by number.</summary>
    public IReadOnlyList<string> All => _forms;

    public int NumberOf(ReadOnlySpan<char> form)
    {
        var hash = HashOf(form);
        var mask = _slots.Length - 1;
        for (var at = (int)hash & mask; ; at = (at + 1) & mask)
        {
            ref var slot = ref _slots[at];
            if (slot.NumberAndOne == 0)
            {
                return Add(form.ToString(), hash);
            }

            if (slot.Hash == hash && form.SequenceEqual(_forms[slot.NumberAndOne - 1]))
            {
                return slot.NumberAndOne - 1;
            }
        }
    }

    private int Add(string form, uint hash)
    {
        _forms.Add(form);
        if (_forms.Count * 2 > _slots.Length)
        {
            Grow();
        }

        Put(_slots, new Slot(hash, _forms.Count));
        return _forms.Count - 1;
    }

    private void Grow()
    {
        var larger = new Slot[_slots.Length * 2];
        foreach (var slot in _slots)
        {
            if (slot.NumberAndOne != 0)
            {
                Put(larger, slot);
            }
        }

        _slots = larger;
    }

    private static void Put(Slot[] slots, Slot slot)
    {
        var mask = slots.Length - 1;
        var at = (int)slot.Hash & mask;
        while (slots[at].NumberAndOne != 0)
        {
            at = (at + 1) & mask;
        }

        slots[at] = slot;
    }

    /// <summary>Mixes in the high bits, because the table uses the low ones.</summary>
    private static uint HashOf(ReadOnlySpan<char> form)
    {
        var hash = Fnv.Of(form);
        return hash ^ (hash >> 15);
    }

    /// <param name="NumberAndOne">The number plus one; 0 for an empty slot.</param>
    private readonly record struct Slot(uint Hash, int NumberAndOne);
}
