using System.Reflection;
using System.Text.RegularExpressions;
using Kennisbank.Diagnostics;
using Kennisbank.Search.Format;
using Kennisbank.Tests.Sites;

namespace Kennisbank.Tests.Diagnostics;

/// <summary>The promises of CHANGELOG.md match the program.</summary>
public partial class ChangelogTests
{
    private static readonly string Text = File.ReadAllText(Path.Combine(Repository.Root, "CHANGELOG.md"));

    /// <summary>The newest version first.</summary>
    private static IEnumerable<string> Versions => Released().Matches(Text).Select(match => match.Groups["version"].Value);

    [Fact]
    public void The_program_says_the_version_that_was_told_last()
    {
        var version = typeof(SiteBuilder).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion;

        Assert.Equal(Versions.First(), version.Split('+')[0]);
    }

    [Fact]
    public void Versions_stand_with_the_newest_first() =>
        Assert.Equal(Versions.Select(Version.Parse).Distinct().OrderDescending(), Versions.Select(Version.Parse));

    [Fact]
    public void The_format_of_the_search_index_that_was_told_last_is_the_one_that_is_written() =>
        Assert.Equal($"format {MetaFile.Version}", IndexFormat().Matches(Text)[0].Value);

    [Fact]
    public void Every_code_is_between_those_that_were_told()
    {
        var told = Codes().Matches(Text).Select(match => match.Value).Order(StringComparer.Ordinal).ToList();

        Assert.All(RuleBook.All, rule => Assert.True(
            string.CompareOrdinal(told[0], rule.Code) <= 0 && string.CompareOrdinal(rule.Code, told[^1]) <= 0, $"{rule.Code} is not in CHANGELOG.md"));
    }

    [GeneratedRegex(@"^## \[(?<version>[0-9.]+)\] - [0-9]{4}-[0-9]{2}-[0-9]{2}\r?$", RegexOptions.Multiline)]
    private static partial Regex Released();

    [GeneratedRegex(@"(?<=[Ss]earch index in )format [0-9]+")]
    private static partial Regex IndexFormat();

    [GeneratedRegex("KB[0-9]{3}")]
    private static partial Regex Codes();
}
