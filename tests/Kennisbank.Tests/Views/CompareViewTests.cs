using System.Text;
using Kennisbank.Parsing;
using Kennisbank.Tests.Sites;
using Kennisbank.Views;

namespace Kennisbank.Tests.Views;

/// <summary>The page on which two cases face each other.</summary>
public class CompareViewTests
{
    private static readonly CompareView View = new(BuiltSite.Of(Repository.Input).Site);

    [Fact]
    public void Each_case_tells_what_was_hard_without_the_heading_and_without_the_next_part() => Assert.All(View.Cases, one =>
    {
        var hard = Html(one);

        Assert.StartsWith("<", hard.TrimStart(), StringComparison.Ordinal);
        Assert.Contains("<p", hard, StringComparison.Ordinal);
        Assert.DoesNotContain("<h2", hard, StringComparison.Ordinal);
        Assert.DoesNotContain("class=\"kop\"", hard, StringComparison.Ordinal);
    });

    private static string Html(ComparedCase one)
    {
        using var html = new Utf8Output();
        one.Body.Write(html, one.Hard);
        return Encoding.UTF8.GetString(html.Written.Span);
    }
}
