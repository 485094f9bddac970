using Kennisbank.Outputs.Hosting;
using Kennisbank.Tests.Sites;

namespace Kennisbank.Tests.Outputs.Hosting;

public class NetlifyHeadersTests
{
    private static readonly BuiltSite Site = EveryKind.Site().Build();

    private static readonly IReadOnlyList<NetlifyBlock> Blocks = [.. NetlifyHeaders.For(Files)];

    private static IEnumerable<string> Files => Site.Outputs.Keys.Where(path => path[0] != '_');

    [Fact]
    public void Every_address_gets_the_headers_of_the_site_and_none_of_them_twice() => Assert.All(Files, file =>
    {
        var address = "/" + (file.EndsWith("index.html", StringComparison.Ordinal) ? file[..^"index.html".Length] : file);
        var headers = Blocks.Where(block => Matches(block.Pattern, address)).SelectMany(block => block.Headers)
            .Where(header => header.Name is not ("Cache-Control" or "Content-Type"));

        Assert.Equal(HostRules.HeadersFor(address).Order(), headers.Order());
    });

    [Fact]
    public void No_file_gets_a_header_twice() => Assert.All(Files, file =>
    {
        var names = Blocks.Where(block => Matches(block.Pattern, "/" + file)).SelectMany(block => block.Headers).Select(header => header.Name).ToList();

        Assert.Equal(names.Distinct().Count(), names.Count);
    });

    [Theory]
    [InlineData("/assets/proef.ABCD1234.css", "Cache-Control", "public, max-age=31536000, immutable")]
    [InlineData("/zoeken/index/0123456789ab/w0.bin", "Cache-Control", "public, max-age=31536000, immutable")]
    [InlineData("/lessen/luister/index.md", "Content-Type", "text/markdown; charset=utf-8")]
    [InlineData("/lessen/feed.xml", "Content-Type", "application/atom+xml; charset=utf-8")]
    [InlineData("/opensearch.xml", "Content-Type", "application/opensearchdescription+xml; charset=utf-8")]
    [InlineData("/llms.txt", "Content-Type", "text/plain; charset=utf-8")]
    public void What_netlify_would_get_wrong_is_stated(string path, string name, string value) =>
        Assert.Contains((name, value), Blocks.Where(block => Matches(block.Pattern, path)).SelectMany(block => block.Headers));

    [Fact]
    public void The_rule_for_all_addresses_says_nothing_of_frames() =>
        Assert.DoesNotContain(Blocks.Single(block => block.Pattern == "/*").Headers, header => header.Name is "X-Frame-Options" or "Content-Security-Policy");

    [Fact]
    public void The_file_for_the_host_says_the_same()
    {
        var lines = Site.Text("_headers").TrimEnd().Split('\n');

        Assert.Equal(Blocks.SelectMany(block => block.Headers.Select(header => $"  {header.Name}: {header.Value}").Prepend(block.Pattern)), lines);
    }

    private static bool Matches(string pattern, string path)
    {
        var star = pattern.IndexOf('*', StringComparison.Ordinal);
        return star < 0
            ? path == pattern
            : path.Length >= pattern.Length - 1
                && path.StartsWith(pattern[..star], StringComparison.Ordinal)
                && path.EndsWith(pattern[(star + 1)..], StringComparison.Ordinal);
    }
}
