using System.Net;
using System.Text;
using System.Text.RegularExpressions;
using Kennisbank.Parsing;

namespace Kennisbank.Rendering;

/// <summary>
/// Chooses the sentence of a story that is shown large beside it: one that can stand alone, the shortest of those that say
/// enough. The same text gives the same sentence.
/// </summary>
internal static partial class PullSentence
{
    private const int Shortest = 45;
    private const int Longest = 110;

    /// <summary>Null when no sentence can stand alone.</summary>
    public static string? Of(HtmlTemplate text)
    {
        // Without the first stretch, for the story just began there.
        var sentences = text.Texts.Skip(1).SelectMany(stretch => SentencesOf(text, stretch)).Where(CanStandAlone);
        return sentences.MinBy(sentence => sentence.Length);
    }

    private static IEnumerable<string> SentencesOf(HtmlTemplate text, TextStretch stretch)
    {
        var words = WebUtility.HtmlDecode(Encoding.UTF8.GetString(text.Utf8.Span.Slice(stretch.Start, stretch.Length)));

        // A stretch may begin or end in the middle of a sentence, where a link stands; its whole sentences have a start that
        // follows another's end.
        return WholeSentence().Matches(words.ReplaceLineEndings(" ")).Select(match => match.Groups["sentence"].Value);
    }

    private static bool CanStandAlone(string sentence) =>
        sentence.Length is >= Shortest and <= Longest && !LeansOnAnother().IsMatch(sentence) && !HasDistraction().IsMatch(sentence);

    [GeneratedRegex(@"(?<=[.!?] )(?<sentence>\p{Lu}[^.!?]*\.)(?= |$)", RegexOptions.ExplicitCapture)]
    private static partial Regex WholeSentence();

    /// <summary>Begins with a word that points at what was said before, or at how this goes on.</summary>
    [GeneratedRegex(
        @"^(Dat|Dit|Die|Deze|Daar\w*|Hier\w*|Zij|Ze|Hij|Het|Er|Maar|En|Of|Want|Toch|Ook|Dan|Toen|Dus|Zo|Zulke?|Beide?|Eerst|Daarna|Vervolgens|Ten|Hun|Haar|Wij|Wie wil|U|Doe|Vraag|Lees|Bij|Als)\b")]
    private static partial Regex LeansOnAnother();

    /// <summary>Numbers, names of laws, asides and words in quotes ask for their context.</summary>
    [GeneratedRegex(@"[\d()“”""':;]|\bons\b|\bwij\b")]
    private static partial Regex HasDistraction();
}
