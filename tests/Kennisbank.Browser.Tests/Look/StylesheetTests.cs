using System.Text.RegularExpressions;
using Kennisbank.Browser.Tests.RealSite;

namespace Kennisbank.Browser.Tests.Look;

[Collection(SharedSite.Name)]
public partial class StylesheetTests(LiveSite site)
{
    private IEnumerable<string> Texts(string pattern) =>
        Directory.EnumerateFiles(site.Content.Folder, pattern, SearchOption.AllDirectories).Select(File.ReadAllText);

    [Fact]
    public void Every_class_in_the_stylesheets_is_on_a_page_or_set_by_a_script()
    {
        var used = Texts("*.html").SelectMany(html => ClassAttribute().Matches(html)).SelectMany(match => match.Groups[1].Value.Split(' ')).ToHashSet();
        var scripts = string.Concat(Texts("*.js"));
        var styled = Texts("*.css").SelectMany(css => ClassSelector().Matches(NoClass().Replace(css, ""))).Select(match => match.Groups[1].Value).Distinct();

        // Each house style is a sheet of its own; a site uses one.
        var unused = styled.Where(
            name => !name.EndsWith("-theme", StringComparison.Ordinal) && !used.Contains(name) && !scripts.Contains(name, StringComparison.Ordinal));

        Assert.Empty(unused.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Every_token_that_a_rule_reads_is_set_by_every_house_style()
    {
        foreach (var css in Texts("huisstijl_*.css"))
        {
            var set = TokenSet().Matches(css).Select(match => match.Groups[1].Value).ToHashSet();
            var read = TokenRead().Matches(css).Select(match => match.Groups[1].Value).Distinct();

            Assert.Empty(read.Where(token => !set.Contains(token)).Order(StringComparer.Ordinal));
        }
    }

    [GeneratedRegex("class=\"([^\"]+)\"")]
    private static partial Regex ClassAttribute();

    [GeneratedRegex(@"\.([a-z][\w-]*)(?=[^{}]*\{)")]
    private static partial Regex ClassSelector();

    /// <summary>Parts of a sheet that name no class that a page should have: comments, addresses, strings, negations.</summary>
    [GeneratedRegex(@"/\*.*?\*/|url\([^)]*\)|""[^""]*""|:not\([^)]*\)", RegexOptions.Singleline)]
    private static partial Regex NoClass();

    [GeneratedRegex(@"(--kb-[\w-]+):")]
    private static partial Regex TokenSet();

    /// <summary>Excludes properties with a fallback value.</summary>
    [GeneratedRegex(@"var\((--kb-[\w-]+)\)")]
    private static partial Regex TokenRead();
}
