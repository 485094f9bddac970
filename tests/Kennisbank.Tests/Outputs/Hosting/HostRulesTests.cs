using Kennisbank.Outputs.Hosting;

namespace Kennisbank.Tests.Outputs.Hosting;

public class HostRulesTests
{
    [Theory]
    [InlineData("/")]
    [InlineData("/lessen/luister/")]
    [InlineData("/api/lessen.json")]
    [InlineData("/assets/main.ABCD1234.css")]
    [InlineData("/.well-known/security.txt")]
    public void Every_response_keeps_strangers_out(string path)
    {
        var headers = HostRules.HeadersFor(path).ToDictionary();

        Assert.StartsWith("default-src 'none'; script-src 'self'; style-src 'self';", headers["Content-Security-Policy"], StringComparison.Ordinal);
        Assert.EndsWith("; frame-ancestors 'none'", headers["Content-Security-Policy"], StringComparison.Ordinal);
        Assert.Equal("max-age=31536000", headers["Strict-Transport-Security"]);
        Assert.Equal("no-referrer", headers["Referrer-Policy"]);
        Assert.Equal("nosniff", headers["X-Content-Type-Options"]);
        Assert.Equal("DENY", headers["X-Frame-Options"]);
        Assert.Equal("same-origin", headers["Cross-Origin-Opener-Policy"]);
        Assert.Equal("same-origin", headers["Cross-Origin-Resource-Policy"]);
    }

    [Fact]
    public void A_card_for_another_site_may_be_framed_and_runs_nothing()
    {
        var headers = HostRules.HeadersFor("/k/c2222/kaart/").ToDictionary();

        Assert.Equal("default-src 'none'; style-src 'self'; form-action 'none'; base-uri 'none'", headers["Content-Security-Policy"]);
        Assert.DoesNotContain("X-Frame-Options", headers.Keys);
        Assert.Equal("nosniff", headers["X-Content-Type-Options"]);
    }

    [Theory]
    [InlineData("unsafe")]
    [InlineData("data:")]
    [InlineData("*")]
    [InlineData("http")]
    public void The_content_policy_has_no_way_around_it(string hole) => Assert.All(["/", "/k/c2222/kaart/"], path =>
        Assert.DoesNotContain(hole, HostRules.HeadersFor(path).Single(header => header.Name == HostRules.ContentSecurity).Value, StringComparison.Ordinal));

    [Theory]
    [InlineData("/lessen/", "text/html; charset=utf-8")]
    [InlineData("/404.html", "text/html; charset=utf-8")]
    [InlineData("/lessen/luister/index.md", "text/markdown; charset=utf-8")]
    [InlineData("/feed.xml", "application/atom+xml; charset=utf-8")]
    [InlineData("/bakens/eigen-kracht/feed.xml", "application/atom+xml; charset=utf-8")]
    [InlineData("/sitemap.xml", "application/xml; charset=utf-8")]
    [InlineData("/.well-known/security.txt", "text/plain; charset=utf-8")]
    [InlineData("opensearch.xml", "application/opensearchdescription+xml; charset=utf-8")]
    [InlineData("/site.webmanifest", "application/manifest+json; charset=utf-8")]
    [InlineData("/assets/main.ABCD1234.js", "text/javascript; charset=utf-8")]
    [InlineData("/afbeeldingen/foto.jpg", "image/jpeg")]
    [InlineData("/zonder", "application/octet-stream")]
    public void A_kind_of_file_has_its_type(string path, string type) => Assert.Equal(type, MediaTypes.Of(path).Header);

    [Theory]
    [InlineData("/assets/main.ABCD1234.css", "public, max-age=31536000, immutable")]
    [InlineData("/zoeken/index/0123456789ab/w0.bin", "public, max-age=31536000, immutable")]
    [InlineData("/zoeken/index.bin", "no-cache")]
    [InlineData("/", "no-cache")]
    [InlineData("/sitemap.xml", "no-cache")]
    public void Only_a_file_whose_name_changes_with_its_content_is_kept(string path, string caching) => Assert.Equal(caching, HostRules.CacheControlOf(path));

    [Fact]
    public void Only_data_is_open_to_other_sites()
    {
        Assert.Contains(("Access-Control-Allow-Origin", "*"), HostRules.HeadersFor("/api/lessen.json"));
        Assert.All(["/", "/lessen/", "/k/c2222/kaart/"], path =>
            Assert.DoesNotContain("Access-Control-Allow-Origin", HostRules.HeadersFor(path).Select(header => header.Name)));
    }
}
