using System.Net;
using System.Text;
using System.Text.RegularExpressions;
using Kennisbank.Parsing;

namespace Kennisbank.Views;

/// <summary>
/// Chooses the sentence of a story that is shown large beside it: one that can stand alone, a saying if there is one,
/// else the shortest that says enough. The same text gives the same sentence.
/// </summary>
internal static partial class PullSentence
{
    private const int Shortest = 45;
    private const int Longest = 110;

    /// <summary>How a saying begins: "Wie inwoners vraagt om mee te denken, wekt een verwachting."</summary>
    private const string Saying = "Wie ";

    /// <summary>Null when no sentence can stand alone.</summary>
    public static string? Of(SlottedHtml text)
    {
        // Without the first stretch, for the story just began there.
        var sentences = text.Texts.Skip(1).SelectMany(stretch => SentencesOf(text, stretch)).Where(CanStandAlone);
        return sentences.MinBy(sentence => (sentence.StartsWith(Saying, StringComparison.Ordinal) ? 0 : 1, sentence.Length));
    }

    private static IEnumerable<string> SentencesOf(SlottedHtml text, TextStretch stretch)
    {
        var words = WebUtility.HtmlDecode(Encoding.UTF8.GetString(text.Utf8.Span.Slice(stretch.Start, stretch.Length)));

        // A stretch may begin or end in the middle of a sentence, where a link stands; its whole sentences have a start that
        // follows another's end.
        return WholeSentence().Matches(words.ReplaceLineEndings(" ")).Select(match => match.Groups["sentence"].Value);
    }

    private static bool CanStandAlone(string sentence) =>
        sentence.Length is >= Shortest and <= Longest && !LeansOnAnother().IsMatch(sentence) && !HasDistraction().IsMatch(sentence);

    /// <summary>A sentence that follows another: one that ends in a word, for after an initial the sentence goes on.</summary>
    [GeneratedRegex(@"(?<=\p{Ll}[.!?] )(?<sentence>\p{Lu}[^.!?]*\p{Ll}\.)(?= |$)", RegexOptions.ExplicitCapture)]
    private static partial Regex WholeSentence();

    /// <summary>Begins with a word that points at what was said before.</summary>
    [GeneratedRegex(
        @"^(Dat|Dit|Die|Deze|Daar\w*|Hier\w*|Zij|Ze|Hij|Het|Er|Maar|En|Of|Want|Toch|Ook|Dan|Toen|Dus|Zo|Zulke?"
        + @"|Beide?|Eerst|Daarna|Vervolgens|Ten|Hun|Haar|Wij|U|Ons|Bij|Als)\b")]
    private static partial Regex LeansOnAnother();

    /// <summary>Numbers, asides and words in quotes, words for what was named before, and talk about the source.</summary>
    [GeneratedRegex(
        @"[\d()“”""'’:;]|\b(er|daar|hier)(bij|van|voor|mee|aan|op|in|uit|over|naar|toe|door|om|tegen|achter|tussen|onder)\b"
        + @"|\b(ons|wij|die|dat|dit|deze|zij|ze|hij|hem|haar|hun|zijn|dan|toen|er|hier|daar|ook|dus|zo|zulke?|anders?|bron|artikel|column|advies"
        + @"|immers|namelijk|echter|bovendien|trouwens|daarom|juist|toch)\b")]
    private static partial Regex HasDistraction();
}
