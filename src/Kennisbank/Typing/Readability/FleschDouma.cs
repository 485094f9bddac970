using System.Text.RegularExpressions;

namespace Kennisbank.Typing.Readability;

/// <summary>
/// Readability of a Dutch text, after Douma (1960): 206.835 − 0.93 × words per sentence − 77 × syllables per word. 60 to
/// 70 is normal, below 30 is very hard. It measures form, not content, so it only advises.
/// </summary>
internal static partial class FleschDouma
{
    /// <summary>A shorter text is too short for a meaningful score.</summary>
    private const int MinWords = 40;

    /// <summary>Null for a text that is too short to score.</summary>
    public static double? Score(IEnumerable<string> paragraphs)
    {
        var (words, sentences, syllables) = (0, 0, 0);
        foreach (var sentence in paragraphs.SelectMany(Sentences))
        {
            var found = Words().Matches(sentence);
            words += found.Count;
            sentences += found.Count > 0 ? 1 : 0;
            syllables += found.Sum(word => Syllables.Count(word.ValueSpan));
        }

        return words < MinWords ? null : 206.835 - (0.93 * words / sentences) - (77.0 * syllables / words);
    }

    public static int CountWords(string sentence) => Words().Count(sentence);

    /// <summary>
    /// A full stop inside an abbreviation does not end a sentence: no whitespace precedes the next word, or it has no capital. Nor does one
    /// behind a single capital, which is somebody's initial.
    /// </summary>
    public static IEnumerable<string> Sentences(string paragraph) => SentenceEnds().Split(paragraph).Where(sentence => sentence.Length > 0);

    [GeneratedRegex(@"(?<=(?:[!?…]|(?<!(?<!\p{L})\p{Lu})\.)[’”""')]*)\s+(?=[‘“""'(]*[\p{Lu}\d])")]
    private static partial Regex SentenceEnds();

    [GeneratedRegex(@"\p{L}[\p{L}’'-]*")]
    private static partial Regex Words();
}
