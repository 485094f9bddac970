using System.Text;
using System.Text.RegularExpressions;
using Kennisbank.Tests.Sites;

namespace Kennisbank.Tests;

/// <summary>The content that this repository publishes.</summary>
public partial class RealContentTests
{
    [Fact]
    public void It_has_no_problem() => new TestSite().WithFolder(Repository.Input).Build().WithoutProblems();

    /// <summary>Figure 11 is a form to fill in and 13 repeats the first; neither is drawn.</summary>
    [Fact]
    public void Each_figure_of_the_source_is_drawn_once()
    {
        var site = new TestSite().WithFolder(Repository.Input).Build();

        var pages = site.Outputs.Where(output => output.Key.EndsWith(".html", StringComparison.Ordinal)).Select(output => Encoding.UTF8.GetString(output.Value));
        var numbers = pages.SelectMany(page => FigureNumber().Matches(page)).Select(match => int.Parse(match.Groups[1].ValueSpan)).Order();

        Assert.Equal([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 12, 14], numbers);
    }

    [GeneratedRegex("Naar figuur ([0-9]+) in <a href=\"/bronnen/bondgenoten-in-de-decentralisaties/\">")]
    private static partial Regex FigureNumber();
}
