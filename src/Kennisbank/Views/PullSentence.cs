using System.Net;
using System.Text;
using System.Text.RegularExpressions;
using Kennisbank.Parsing;

namespace Kennisbank.Views;

/// <summary>
/// Selects the pull quote of a story: a sentence that can stand alone, preferably an aphorism, otherwise the shortest that is
/// long enough. Deterministic.
/// </summary>
internal static partial class PullSentence
{
    private const int Shortest = 45;
    private const int Longest = 110;

    /// <summary>The beginning of an aphorism: "Wie inwoners vraagt om mee te denken, wekt een verwachting."</summary>
    private const string Saying = "Wie ";

    /// <summary>Null when no sentence can stand alone.</summary>
    public static string? Of(SlottedHtml text)
    {
        // Without the first run, because the story has only just begun there.
        var sentences = text.Texts.Skip(1).SelectMany(run => SentencesOf(text, run)).Where(CanStandAlone);
        return sentences.MinBy(sentence => (sentence.StartsWith(Saying, StringComparison.Ordinal) ? 0 : 1, sentence.Length));
    }

    private static IEnumerable<string> SentencesOf(SlottedHtml text, TextRun run)
    {
        var words = WebUtility.HtmlDecode(Encoding.UTF8.GetString(text.Utf8.Span.Slice(run.Start, run.Length)));

        // A run may begin or end in the middle of a sentence, at a link; only sentences that follow another's end are
        // complete.
        return WholeSentence().Matches(words.ReplaceLineEndings(" ")).Select(match => match.Groups["sentence"].Value);
    }

    private static bool CanStandAlone(string sentence) =>
        sentence.Length is >= Shortest and <= Longest && !LeansOnAnother().IsMatch(sentence) && !HasDistraction().IsMatch(sentence);

    /// <summary>A sentence after another one that ends in a word: after an initial the sentence continues.</summary>
    [GeneratedRegex(@"(?<=\p{Ll}[.!?] )(?<sentence>\p{Lu}[^.!?]*\p{Ll}\.)(?= |$)", RegexOptions.ExplicitCapture)]
    private static partial Regex WholeSentence();

    /// <summary>Begins with a word that refers to an earlier sentence.</summary>
    [GeneratedRegex(
        @"^(Dat|Dit|Die|Deze|Daar\w*|Hier\w*|Zij|Ze|Hij|Het|Er|Maar|En|Of|Want|Toch|Ook|Dan|Toen|Dus|Zo|Zulke?"
        + @"|Beide?|Eerst|Daarna|Vervolgens|Ten|Hun|Haar|Wij|U|Ons|Bij|Als)\b")]
    private static partial Regex LeansOnAnother();

    /// <summary>Numbers, asides, quoted words, anaphora, and remarks about the source.</summary>
    [GeneratedRegex(
        @"[\d()“”""'’:;]|\b(er|daar|hier)(bij|van|voor|mee|aan|op|in|uit|over|naar|toe|door|om|tegen|achter|tussen|onder)\b"
        + @"|\b(ons|wij|die|dat|dit|deze|zij|ze|hij|hem|haar|hun|zijn|dan|toen|er|hier|daar|ook|dus|zo|zulke?|anders?|bron|artikel|column|advies"
        + @"|immers|namelijk|echter|bovendien|trouwens|daarom|juist|toch)\b")]
    private static partial Regex HasDistraction();
}
