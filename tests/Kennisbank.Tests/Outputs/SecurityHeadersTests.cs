using Kennisbank.Outputs;
using Kennisbank.Tests.Sites;

namespace Kennisbank.Tests.Outputs;

public class SecurityHeadersTests
{
    [Theory]
    [InlineData("/")]
    [InlineData("/lessen/luister/")]
    [InlineData("/api/lessen.json")]
    [InlineData("/assets/main.ABCD1234.css")]
    [InlineData("/.well-known/security.txt")]
    public void Every_response_keeps_strangers_out(string path)
    {
        var headers = SecurityHeaders.HeadersFor(path).ToDictionary();

        Assert.StartsWith("default-src 'none'; script-src 'self'; style-src 'self';", headers["Content-Security-Policy"], StringComparison.Ordinal);
        Assert.Equal("max-age=31536000", headers["Strict-Transport-Security"]);
        Assert.Equal("no-referrer", headers["Referrer-Policy"]);
        Assert.Equal("nosniff", headers["X-Content-Type-Options"]);
        Assert.Equal("DENY", headers["X-Frame-Options"]);
        Assert.Equal("same-origin", headers["Cross-Origin-Opener-Policy"]);
        Assert.Equal("same-origin", headers["Cross-Origin-Resource-Policy"]);
    }

    [Theory]
    [InlineData("unsafe")]
    [InlineData("data:")]
    [InlineData("*")]
    [InlineData("http")]
    public void The_content_policy_has_no_way_around_it(string hole)
    {
        var policy = SecurityHeaders.HeadersFor("/").Single(header => header.Name == "Content-Security-Policy").Value;

        Assert.DoesNotContain(hole, policy, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/assets/main.ABCD1234.css", "Cache-Control", "public, max-age=31536000, immutable")]
    [InlineData("/zoeken/index/0123456789ab/w0.bin", "Cache-Control", "public, max-age=31536000, immutable")]
    [InlineData("/lessen/luister/index.md", "Content-Type", "text/markdown; charset=utf-8")]
    [InlineData("/feed.xml", "Content-Type", "application/atom+xml; charset=utf-8")]
    [InlineData("/bakens/eigen-kracht/feed.xml", "Content-Type", "application/atom+xml; charset=utf-8")]
    [InlineData("/.well-known/security.txt", "Content-Type", "text/plain; charset=utf-8")]
    [InlineData("/opensearch.xml", "Content-Type", "application/opensearchdescription+xml; charset=utf-8")]
    [InlineData("/site.webmanifest", "Content-Type", "application/manifest+json; charset=utf-8")]
    [InlineData("/llms.txt", "Content-Type", "text/plain; charset=utf-8")]
    [InlineData("/api/lessen.json", "Access-Control-Allow-Origin", "*")]
    public void A_kind_of_file_gets_what_it_needs(string path, string name, string value) =>
        Assert.Contains((name, value), SecurityHeaders.HeadersFor(path));

    [Theory]
    [InlineData("/")]
    [InlineData("/lessen/")]
    [InlineData("/sitemap.xml")]
    [InlineData("/zoeken/index.bin")]
    public void A_page_is_neither_cached_forever_nor_shared_with_other_sites(string path)
    {
        var names = SecurityHeaders.HeadersFor(path).Select(header => header.Name).ToList();

        Assert.DoesNotContain("Cache-Control", names);
        Assert.DoesNotContain("Access-Control-Allow-Origin", names);
    }

    [Fact]
    public void No_file_of_a_site_gets_a_header_twice()
    {
        var site = EveryKind.Site().Build();

        Assert.All(site.Outputs.Keys, path =>
        {
            var names = SecurityHeaders.HeadersFor("/" + path).Select(header => header.Name).ToList();
            Assert.Equal(names.Distinct().Count(), names.Count);
        });
    }

    [Fact]
    public void The_file_for_the_host_says_the_same()
    {
        var lines = new TestSite().Build().Text("_headers").TrimEnd().Split('\n');

        var expected = SecurityHeaders.Rules
            .SelectMany(rule => rule.Headers.Select(header => $"  {header.Name}: {header.Value}").Prepend(rule.PathPattern));
        Assert.Equal(expected, lines);
    }
}
