namespace Kennisbank.Search.Words;

/// <summary>
/// Stems Dutch words: huis and huizen, proces and processen, sociaal and sociale have one key. Conservative: it removes
/// plural and adjective endings and corrects the spelling, and leaves derived words (verandering, zelfredzaam) alone. A key need
/// not be a word. The browser has the same rules in <c>engine/forms.ts</c>.
/// </summary>
internal static class WordForms
{
    private const int ShortestInflected = 4;

    /// <param name="word">May be a phrase of any length: anything but a single word of plain letters is its own key.</param>
    public static string KeyOf(ReadOnlySpan<char> word)
    {
        if (word.Length is < ShortestInflected or > WordScanner.MaxLength || word.ContainsAnyExceptInRange('a', 'z'))
        {
            return word.ToString();
        }

        Span<char> letters = stackalloc char[WordScanner.MaxLength + 1];
        word.CopyTo(letters);
        return new string(letters[..Shorten(letters, word.Length)]);
    }

    /// <summary>Rewrites the word in place and returns the length of its key.</summary>
    private static int Shorten(Span<char> letters, int length)
    {
        var word = letters[..length];
        if (length > 7 && word.EndsWith("heden"))
        {
            "heid".CopyTo(letters[(length - 5)..]);
            return length - 1;
        }

        return Close(letters, WithoutEnding(letters, word));
    }

    private static int WithoutEnding(Span<char> letters, ReadOnlySpan<char> word)
    {
        var length = word.Length;
        if (length > 5 && (word.EndsWith("je") || word.EndsWith("jes")))
        {
            return WithoutDiminutive(word[..word.LastIndexOf('j')]);
        }

        if (word.EndsWith("s") && IsPluralInS(word))
        {
            length--;
            word = word[..length];
            if (!word.EndsWith("en") && !(word.EndsWith("e") && !IsVowel(word[^2])))
            {
                return length;
            }
        }

        if (word.EndsWith("eeen") || word.EndsWith("ieen"))
        {
            return length - 2;
        }

        if (length > 5 && word.EndsWith("ien"))
        {
            return length - 1;
        }

        if (length > 3 && word.EndsWith("en") && !IsVowel(word[^3]))
        {
            return Mend(letters, length - 2);
        }

        return length > 3 && word.EndsWith("e") && !IsVowel(word[^2]) ? Mend(letters, length - 1) : length;
    }

    private static int WithoutDiminutive(ReadOnlySpan<char> stem) =>
        stem.Length > 3 && stem[^1] == 't' && (stem[^2] is 'l' or 'n' or 'r' or 'w' || (IsVowel(stem[^2]) && IsVowel(stem[^3])))
            ? stem.Length - 1
            : stem.Length > 3 && stem.EndsWith("mp") ? stem.Length - 1 : stem.Length;

    /// <summary>Many words end in s in the singular: proces, plaats, mens, koers.</summary>
    private static bool IsPluralInS(ReadOnlySpan<char> word)
    {
        var before = word[^2];
        return before switch
        {
            'a' or 'o' => word.Length > 5,
            'y' or 'b' or 'm' => word.Length > 4,
            'e' => (word.Length > 6 && word[^3] is 't' or 'd' or 'g')
                || (word.Length > 5 && word[^3] == 'i' && word[^4] is 't' or 's' or 'g' or 'c' or 'd' or 'r' or 'n' or 'm' or 'p'),
            'r' or 'l' => Syllables(word) > 1,
            'n' => Syllables(word) > 1 && (word[^3] == 'e' || word.EndsWith("ions")),
            'g' => Syllables(word) > 1 && word.EndsWith("ings"),
            _ => false,
        };
    }

    /// <summary>Restores the spelling of the stem: lessen is les, taken is taak, huizen is huis.</summary>
    private static int Mend(Span<char> letters, int length)
    {
        var last = letters[length - 1];
        if (length > 2 && last == letters[length - 2])
        {
            return length - 1;
        }

        if (length > 1 && IsDoubled(letters[length - 2]) && (length == 2 || !IsVowel(letters[length - 3]))
            && Syllables(letters[..length]) == 1 && !IsVowel(last))
        {
            letters[length - 1] = letters[length - 2];
            letters[length++] = last;
        }

        letters[length - 1] = last switch { 'z' => 's', 'v' => 'f', _ => last };
        return length;
    }

    /// <summary>In an open syllable a single letter spells the long vowel: probleem has problemen.</summary>
    private static int Close(Span<char> letters, int length)
    {
        if (length > 4 && letters[length - 2] == letters[length - 3] && IsDoubled(letters[length - 2]) && !IsVowel(letters[length - 1])
            && Syllables(letters[..length]) > 1)
        {
            letters[length - 2] = letters[length - 1];
            return length - 1;
        }

        return length;
    }

    private static bool IsDoubled(char letter) => letter is 'a' or 'e' or 'o' or 'u';

    private static bool IsVowel(char letter) => letter is 'a' or 'e' or 'i' or 'o' or 'u' or 'y';

    private static int Syllables(ReadOnlySpan<char> word)
    {
        var count = 0;
        for (var index = 0; index < word.Length; index++)
        {
            count += IsVowel(word[index]) && (index == 0 || !IsVowel(word[index - 1])) ? 1 : 0;
        }

        return count;
    }
}
