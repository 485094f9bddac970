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
        var styled = Texts("*.css").SelectMany(ClassesIn).Distinct();

        // Each house style is a sheet of its own; a site uses one.
        var unused = styled.Where(
            name => !name.EndsWith("-theme", StringComparison.Ordinal) && !used.Contains(name) && !scripts.Contains(name, StringComparison.Ordinal));

        Assert.Empty(unused.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Every_class_on_a_page_that_some_sheet_styles_is_styled_by_one_that_the_page_loads()
    {
        var sheets = site.Content.Pages.SelectMany(page => SheetsOf(HtmlOf(page))).Distinct().ToDictionary(url => url, url => ClassesIn(HtmlOf(url)));
        var styled = sheets.Values.SelectMany(classes => classes).ToHashSet();
        var bare = new List<string>();
        foreach (var address in PageKinds.Of(site.Content.Site))
        {
            var html = HtmlOf(address);
            var loaded = SheetsOf(html).SelectMany(url => sheets[url]).ToHashSet();
            var used = ClassAttribute().Matches(html).SelectMany(match => match.Groups[1].Value.Split(' ')).Distinct();
            bare.AddRange(used.Where(name => styled.Contains(name) && !loaded.Contains(name)).Select(name => $"{address}: {name}"));
        }

        Assert.True(bare.Count == 0, string.Join('\n', bare));
    }

    private string HtmlOf(string address) =>
        File.ReadAllText(Path.Combine(site.Content.Folder, address.TrimStart('/') + (address.EndsWith('/') ? "index.html" : "")));

    private static IEnumerable<string> SheetsOf(string html) => SheetLink().Matches(html).Select(match => match.Groups[1].Value);

    private static HashSet<string> ClassesIn(string css) => [.. ClassSelector().Matches(NoClass().Replace(css, "")).Select(match => match.Groups[1].Value)];

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

    [GeneratedRegex("<link rel=\"stylesheet\" href=\"([^\"]+)\"")]
    private static partial Regex SheetLink();

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
