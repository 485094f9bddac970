namespace Kennisbank.Search.Words;

/// <summary>
/// Splits compounds: jeugdzorginstelling is jeugd, zorg and instelling. Every part must be a word that occurs in compounds;
/// the fewest parts win, then the longest last part.
/// </summary>
/// <param name="list">Empty when the list could not be installed; then only the site's own words are used.</param>
/// <param name="ownWords">Words that occur on this site separately.</param>
internal sealed class CompoundSplitter(WordList list, IReadOnlySet<string> ownWords)
{
    private const int ShortestPart = 3;
    private const int ShortestOwnPart = 5;
    private const int ShortestCompound = 7;
    private const int MostParts = 4;

    private readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> _ownWords =
        ((HashSet<string>)ownWords).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The parts in order, each as a word; empty when it is not a compound.</summary>
    public IReadOnlyList<string> Split(string word)
    {
        if (word.Length < ShortestCompound || word.AsSpan().ContainsAnyExceptInRange('a', 'z'))
        {
            return [];
        }

        var parts = new List<string>(MostParts);
        return Find(word, parts, 2) || Find(word, parts, 3) || Find(word, parts, MostParts) ? parts : [];
    }

    /// <summary>Fills <paramref name="parts"/> with a split into that number of parts.</summary>
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

    /// <summary>A part other than the last, without its linking sounds: welzijns is welzijn, wijken is wijk.</summary>
    private string? Modifier(ReadOnlySpan<char> text) =>
        IsListed(text) ? text.ToString()
        : text[^1] == 's' && IsListed(text[..^1]) ? text[..^1].ToString()
        : text.EndsWith("en") && Singular(text) is { } singular ? singular
        : IsOwn(text) ? text.ToString()
        : null;

    /// <summary>The last part, which is inflected.</summary>
    private string? Head(ReadOnlySpan<char> text) => IsListed(text) ? text.ToString() : Singular(text) ?? (IsOwn(text) ? text.ToString() : null);

    /// <summary>The listed word with this inflected form.</summary>
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

    /// <summary>Undoes the spelling changes of an ending: wijzig, les(s), ta(a)k, hui(z).</summary>
    private string? Mended(ReadOnlySpan<char> stem)
    {
        if (IsListed(stem))
        {
            return stem.ToString();
        }

        var last = stem[^1];
        var voiceless = last switch { 'z' => 's', 'v' => 'f', _ => last };
        var lengthened = $"{stem[..^1]}{stem[^2]}{voiceless}";
        return stem.Length > ShortestPart && last == stem[^2] && IsListed(stem[..^1]) ? stem[..^1].ToString()
            : "aeou".Contains(stem[^2], StringComparison.Ordinal) && IsListed(lengthened) ? lengthened
            : voiceless != last && IsListed($"{stem[..^1]}{voiceless}") ? $"{stem[..^1]}{voiceless}"
            : null;
    }

    private bool IsListed(ReadOnlySpan<char> word) => word.Length >= ShortestPart && list.Contains(word);

    private bool IsOwn(ReadOnlySpan<char> word) => word.Length >= ShortestOwnPart && _ownWords.Contains(word);
}
