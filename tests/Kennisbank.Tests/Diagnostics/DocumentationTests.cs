using System.Text.RegularExpressions;
using Kennisbank.Content;
using Kennisbank.Diagnostics;
using Kennisbank.Tests.Sites;

namespace Kennisbank.Tests.Diagnostics;

public partial class DocumentationTests
{
    private static readonly string Explained = Read("docs", "diagnostics.md");

    public static TheoryData<string> EveryCode => [.. RuleBook.All.Select(rule => rule.Code)];

    public static TheoryData<string> EveryKey =>
        [.. typeof(Keys).GetFields().Select(key => (string)key.GetRawConstantValue()!).Distinct()];

    [Theory]
    [MemberData(nameof(EveryCode))]
    public void Every_code_is_explained_under_its_title_with_what_to_do(string code)
    {
        var rule = RuleBook.All.Single(rule => rule.Code == code);

        var section = Assert.Single(Sections(), section => section.StartsWith($"{rule.Code}: {rule.Title}\n", StringComparison.Ordinal));
        Assert.All(["**Fout:**", "**Goed:**", "**Wat te doen:**"], part => Assert.Contains(part, section, StringComparison.Ordinal));
    }

    [Fact]
    public void No_code_is_explained_that_does_not_exist()
    {
        var mentioned = Codes().Matches(Explained).Select(match => match.Value).Distinct();

        Assert.Empty(mentioned.Except(RuleBook.All.Select(rule => rule.Code)));
    }

    [Fact]
    public void The_codes_stand_in_order()
    {
        var codes = Sections().Select(section => section[..5]).ToList();

        Assert.Equal(codes.Order(StringComparer.Ordinal), codes);
    }

    [Theory]
    [MemberData(nameof(EveryKey))]
    public void Every_key_stands_in_the_content_model(string key) =>
        Assert.Contains($"`{key}`", Read("docs", "inhoudsmodel.md").Replace($"`{key}:", $"`{key}`", StringComparison.Ordinal), StringComparison.Ordinal);

    [Fact]
    public void The_tables_of_keys_say_what_the_fields_say()
    {
        KeyTables.WriteIfAsked();

        Assert.Equal(KeyTables.All.Keys.Order(), KeyTables.Names.Order());
        Assert.Equal(KeyTables.Expected, KeyTables.Written);
    }

    [Fact]
    public void The_description_of_the_data_says_what_the_fields_say()
    {
        DataFieldTables.WriteIfAsked();

        Assert.Equal(DataFieldTables.Names.Order(), DataFieldTables.Written.Order());
        Assert.Equal(DataFieldTables.Expected, DataFieldTables.Document);
    }

    [Fact]
    public void Every_word_for_what_a_teller_confirms_stands_in_the_content_model() => Assert.All(
        Confirmation.All, one => Assert.Contains($"- `{one.Word}`: ", Read("docs", "inhoudsmodel.md"), StringComparison.Ordinal));

    [Theory]
    [MemberData(nameof(EveryCode))]
    public void Every_code_has_a_test_with_its_message(string code)
    {
        var tests = Directory.EnumerateFiles(Path.Combine(Repository.Root, "tests", "Kennisbank.Tests"), "*.cs", SearchOption.AllDirectories);

        Assert.Contains(tests, file => Regex.IsMatch(File.ReadAllText(file), $"(fout|waarschuwing|advies) {code}: "));
    }

    private static IEnumerable<string> Sections() =>
        SectionStarts().Split(Explained).Skip(1).Where(section => section.StartsWith("KB", StringComparison.Ordinal));

    private static string Read(params string[] path) => File.ReadAllText(Path.Combine([Repository.Root, .. path])).ReplaceLineEndings("\n");

    [GeneratedRegex("KB[0-9]{3}")]
    private static partial Regex Codes();

    [GeneratedRegex("^### ", RegexOptions.Multiline)]
    private static partial Regex SectionStarts();
}
