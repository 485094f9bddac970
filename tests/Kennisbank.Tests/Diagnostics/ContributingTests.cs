using System.Text.RegularExpressions;
using Kennisbank.Tests.Sites;

namespace Kennisbank.Tests.Diagnostics;

/// <summary>The recipes for programmers name what is there.</summary>
public partial class ContributingTests
{
    private static readonly string Recipes = File.ReadAllText(Path.Combine(Repository.Root, "CONTRIBUTING.md"));

    public static TheoryData<string> EveryPath =>
        [.. Quoted().Matches(Recipes).Select(match => match.Groups[1].Value).Where(IsPath).Distinct(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(EveryPath))]
    public void Every_path_in_a_recipe_exists(string path) =>
        Assert.True(Path.Exists(Path.Combine(Repository.Root, path)), $"CONTRIBUTING.md names {path}, which does not exist.");

    [Fact]
    public void The_recipes_for_programmers_and_the_page_for_editors_link_to_each_other()
    {
        Assert.Contains("(BIJDRAGEN.md)", Recipes, StringComparison.Ordinal);
        Assert.Contains("(CONTRIBUTING.md)", File.ReadAllText(Path.Combine(Repository.Root, "BIJDRAGEN.md")), StringComparison.Ordinal);
    }

    private static bool IsPath(string quoted) => quoted.Contains('/', StringComparison.Ordinal) || quoted.EndsWith(".md", StringComparison.Ordinal);

    [GeneratedRegex("`([^` ]+)`")]
    private static partial Regex Quoted();
}
