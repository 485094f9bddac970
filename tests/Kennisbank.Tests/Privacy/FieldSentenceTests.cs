using Kennisbank.Parsing;
using Kennisbank.Typing.Privacy;

namespace Kennisbank.Tests.Privacy;

/// <summary>Recall and false positives of the privacy rules on sentences as the field writes them.</summary>
public class FieldSentenceTests
{
    private const double OfAll = 0.95;
    private const double OfEachKind = 0.85;
    private const double ForNothing = 0.02;

    public static TheoryData<bool> OpenAndKeptApart => [true, false];

    [Theory]
    [MemberData(nameof(OpenAndKeptApart))]
    public void Of_what_gives_somebody_away_nearly_all_is_told(bool isOpen)
    {
        var told = SentencesOf(isOpen).Where(sentence => sentence.Kind != FieldSentence.Nothing).ToLookup(sentence => sentence.Kind, IsReported);

        Assert.InRange(Share(told.SelectMany(kind => kind)), OfAll, 1);
        Assert.All(told, kind => Assert.True(Share(kind) >= OfEachKind, $"{kind.Key}: {Share(kind):P0}"));
    }

    [Theory]
    [MemberData(nameof(OpenAndKeptApart))]
    public void Of_what_only_looks_like_it_hardly_anything_is_told_and_nothing_is_stopped(bool isOpen)
    {
        var found = SentencesOf(isOpen).Where(sentence => sentence.Kind == FieldSentence.Nothing).Select(sentence => Inspect(sentence.Text)).ToList();

        Assert.InRange(Share(found.Select(findings => findings.Count > 0)), 0, ForNothing);
        Assert.DoesNotContain(found.SelectMany(findings => findings), finding => finding.Rule.IsBlocking);
    }

    private static IReadOnlyList<FieldSentence> SentencesOf(bool isOpen) => isOpen ? FieldSentences.Open : FieldSentences.KeptApart;

    private static bool IsReported(FieldSentence sentence)
    {
        var start = sentence.Text.IndexOf(sentence.Part, StringComparison.Ordinal);
        return Inspect(sentence.Text).Any(finding =>
            finding.Rule.Name == sentence.Kind && finding.Start < start + sentence.Part.Length && start < finding.Start + finding.Text.Length);
    }

    private static IReadOnlyList<PrivacyFinding> Inspect(string text)
    {
        var visible = new VisibleText();
        visible.AddPlain(text, source: 0);
        return new PrivacyScanner().Inspect(visible);
    }

    private static double Share(IEnumerable<bool> some) => some.Average(one => one ? 1.0 : 0);
}
