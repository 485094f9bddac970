namespace Kennisbank.Search.Words;

/// <summary>
/// Takes compounds apart: jeugdzorginstelling is jeugd, zorg and instelling. Every part must be a word that compounds are
/// made of; the fewest parts win, then those with the longest last one.
/// </summary>
/// <param name="list">Empty when the list could not be installed; the site's own words then have to do.</param>
/// <param name="ownWords">Words that stand by themselves on this site.</param>
internal sealed class CompoundSplitter(WordList list, IReadOnlySet<string> ownWords)
{
    private const int ShortestPart = 3;
    private const int ShortestOwnPart = 5;
    private const int ShortestCompound = 7;
    private const int MostParts = 4;

    private readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> _ownWords =
        ((HashSet<string>)ownWords).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The parts in order, each as a word; none when it is no compound.</summary>
    public IReadOnlyList<string> Split(string word)
    {
        if (word.Length < ShortestCompound || word.AsSpan().ContainsAnyExceptInRange('a', 'z'))
        {
            return [];
        }

        var parts = new List<string>(MostParts);
        return Find(word, parts, 2) || Find(word, parts, 3) || Find(word, parts, MostParts) ? parts : [];
    }

    /// <summary>Fills <paramref name="parts"/> with a way to read the word as so many parts.</summary>
    private bool Find(ReadOnlySpan<char> word, List<string> parts, int count)
    {
        if (count == 1)
        {
            return Add(Head(word), parts);
        }

        for (var end = ShortestPart; end <= word.Length - ShortestPart; end++)
        {
            if (Add(Modifier(word[..end]), parts))
            {
                if (Find(word[end..], parts, count - 1))
                {
                    return true;
                }

                parts.RemoveAt(parts.Count - 1);
            }
        }

        return false;
    }

    private static bool Add(string? part, List<string> parts)
    {
        if (part is not null)
        {
            parts.Add(part);
        }

        return part is not null;
    }

    /// <summary>The word before another one, without the sounds that tie them: welzijns is welzijn, wijken is wijk.</summary>
    private string? Modifier(ReadOnlySpan<char> text)
    {
        if (IsPart(text))
        {
            return text.ToString();
        }

        if (text[^1] == 's' && text.Length > ShortestPart && IsPart(text[..^1]))
        {
            return text[..^1].ToString();
        }

        return text.EndsWith("en") ? Singular(text) : null;
    }

    /// <summary>The last word, which carries the inflection.</summary>
    private string? Head(ReadOnlySpan<char> text) => IsPart(text) ? text.ToString() : Singular(text);

    /// <summary>A word of the list that has this form.</summary>
    private string? Singular(ReadOnlySpan<char> form)
    {
        foreach (var ending in (ReadOnlySpan<string>)["s", "en", "n", "e", "es"])
        {
            if (form.Length - ending.Length >= ShortestPart && form.EndsWith(ending) && Mended(form[..^ending.Length]) is { } word)
            {
                return word;
            }
        }

        return null;
    }

    /// <summary>Undoes what an ending does to the spelling: wijzig, les(s), ta(a)k, hui(z).</summary>
    private string? Mended(ReadOnlySpan<char> stem)
    {
        if (IsPart(stem))
        {
            return stem.ToString();
        }

        var last = stem[^1];
        var voiceless = last switch { 'z' => 's', 'v' => 'f', _ => last };
        var lengthened = $"{stem[..^1]}{stem[^2]}{voiceless}";
        return stem.Length > ShortestPart && last == stem[^2] && IsPart(stem[..^1]) ? stem[..^1].ToString()
            : "aeou".Contains(stem[^2], StringComparison.Ordinal) && IsPart(lengthened) ? lengthened
            : voiceless != last && IsPart($"{stem[..^1]}{voiceless}") ? $"{stem[..^1]}{voiceless}"
            : null;
    }

    private bool IsPart(ReadOnlySpan<char> word) =>
        word.Length >= ShortestPart
        && (list.Contains(word) || (word.Length >= ShortestOwnPart && list.IsEmpty && _ownWords.Contains(word)));
}
