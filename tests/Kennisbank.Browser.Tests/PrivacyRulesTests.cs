using System.Text.Json;
using Kennisbank.Browser.Tests.Scripts;
using Kennisbank.Parsing;
using Kennisbank.Tests.Privacy;
using Kennisbank.Tests.Sites;
using Kennisbank.Typing.Privacy;

namespace Kennisbank.Browser.Tests;

/// <summary>The privacy rules as the browser runs them.</summary>
public class PrivacyRulesTests(PrivacyRulesTests.InBrowser browser) : IClassFixture<PrivacyRulesTests.InBrowser>
{
    public static TheoryData<string> EveryFile => [.. PrivacyVectors.Files];

    [Theory]
    [MemberData(nameof(EveryFile))]
    public async Task The_browser_finds_what_the_vectors_say(string file)
    {
        var vectors = PrivacyVectors.Of(file);

        var found = (await browser.Findings)[file];

        Assert.Equal(
            vectors.Select(vector => PrivacyVector.Describe(vector.Text, vector.Finds)),
            vectors.Zip(found, (vector, finds) => PrivacyVector.Describe(vector.Text, finds.Select(find => new ExpectedFinding(find.Rule, find.Text)))));
    }

    [Fact]
    public async Task A_finding_says_where_it_stands_how_much_it_weighs_and_what_to_write_instead()
    {
        var found = await Inspect(["Bel 06-12345678, mevrouw Jansen."]);

        Assert.Equal(
            [
                new Finding(
                    "telefoon", "blokkeert", 4, 15, "06-12345678", "Dit lijkt een telefoonnummer.",
                    "Haal het nummer weg. Schrijf hoogstens wie er gebeld werd."),
                new Finding(
                    "naam", "vraagt", 17, 31, "mevrouw Jansen", "Hier staat een naam. Is iemand hierdoor herkenbaar?",
                    "Schrijf wie het is zonder naam: ‘een vrouw van in de zeventig’, ‘de buurman’."),
            ],
            Assert.Single(found));
    }

    [Fact]
    public async Task The_browser_and_the_checks_find_the_same_in_texts_made_by_chance()
    {
        string[] texts = [.. RandomTexts.Make(seed: 2026, count: 5_000)];

        var found = await Inspect(texts);

        Assert.All(texts.Zip(found), pair => Assert.Equal(InChecks(pair.First), pair.Second.Select(find => (find.Rule, find.Start, find.Text))));
    }

    private static IEnumerable<(string Rule, int Start, string Text)> InChecks(string text)
    {
        var visible = new VisibleText();
        visible.AddPlain(text, source: 0);
        return new PrivacyScanner().Inspect(visible).Select(find => (find.Rule.Name, find.Start, find.Text));
    }

    private static async Task<IReadOnlyList<IReadOnlyList<Finding>>> Inspect(IEnumerable<string> texts)
    {
        using var temp = new TempFolder();
        var file = Path.Combine(temp.Path, "texts.json");
        await File.WriteAllTextAsync(file, JsonSerializer.Serialize(texts));
        var (exitCode, output, errors) = await NodeTool.Run("privacy.mjs", file);
        Assert.True(exitCode == 0, errors);
        return JsonSerializer.Deserialize<List<List<Finding>>>(output, JsonSerializerOptions.Web)!;
    }

    /// <summary>What the browser finds in the texts of all files, asked at once.</summary>
    public sealed class InBrowser
    {
        internal Task<IReadOnlyDictionary<string, IReadOnlyList<IReadOnlyList<Finding>>>> Findings { get; } = Find();

        private static async Task<IReadOnlyDictionary<string, IReadOnlyList<IReadOnlyList<Finding>>>> Find()
        {
            var left = new Queue<IReadOnlyList<Finding>>(await Inspect(PrivacyVectors.Files.SelectMany(PrivacyVectors.Of).Select(vector => vector.Text)));
            return PrivacyVectors.Files.ToDictionary(
                file => file, IReadOnlyList<IReadOnlyList<Finding>> (file) => [.. PrivacyVectors.Of(file).Select(_ => left.Dequeue())]);
        }
    }

    internal sealed record Finding(string Rule, string Severity, int Start, int End, string Text, string Message, string Advice);
}
