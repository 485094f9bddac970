using Kennisbank.Diagnostics;
using Kennisbank.Parsing;
using Kennisbank.Typing.Privacy;

namespace Kennisbank.Tests.Privacy;

/// <summary>The privacy rules as the checks run them.</summary>
public class PrivacyScannerTests
{
    public static TheoryData<string> EveryFile => [.. PrivacyVectors.Files];

    [Theory]
    [MemberData(nameof(EveryFile))]
    public void The_checks_find_what_the_vectors_say(string file)
    {
        var vectors = PrivacyVectors.Of(file);

        var found = vectors.Select(vector => PrivacyVector.Describe(
            vector.Text, Inspect(vector.Text).Select(find => new ExpectedFinding(find.Rule.Name, find.Text))));

        Assert.Equal(vectors.Select(vector => PrivacyVector.Describe(vector.Text, vector.Finds)), found);
    }

    [Fact]
    public void There_are_vectors_for_every_rule_that_hit_it_and_that_miss_it()
    {
        Assert.All(PrivacyRuleFile.All, rule =>
        {
            var vectors = PrivacyVectors.Of(rule.Name);
            Assert.True(vectors.Count(vector => vector.Finds.Any(find => find.Rule == rule.Name)) >= 4, $"too few that hit {rule.Name}");
            Assert.True(vectors.Count(vector => vector.Finds.Count == 0) >= 5, $"too few that miss {rule.Name}");
        });
        Assert.True(PrivacyVectors.Files.Sum(file => PrivacyVectors.Of(file).Count) >= 150, "too few vectors");
    }

    [Fact]
    public void What_blocks_is_an_error_and_what_asks_a_warning_in_the_order_of_their_codes()
    {
        var rules = PrivacyRuleFile.All;

        Assert.Equal(PrivacyRules.All.Except([PrivacyRules.PlaceInImage, PrivacyRules.UnusedConsent]), rules.Select(rule => rule.Rule).Distinct());
        Assert.Equal(rules.Select(rule => rule.IsBlocking), rules.Select(rule => rule.Rule.Severity == Severity.Error));
    }

    [Fact]
    public void What_is_passed_over_in_haste_holds_nothing()
    {
        var slow = new PrivacyScanner(isQuick: false);

        Assert.All(RandomTexts.Make(seed: 13, count: 1500), text =>
        {
            var visible = Plain(text);
            Assert.Equal(slow.Inspect(visible), new PrivacyScanner().Inspect(visible));
        });
    }

    private static IReadOnlyList<PrivacyFinding> Inspect(string text) => new PrivacyScanner().Inspect(Plain(text));

    private static VisibleText Plain(string text)
    {
        var visible = new VisibleText();
        visible.AddPlain(text, source: 0);
        return visible;
    }
}
