using Kennisbank.Outputs.Hosting;

namespace Kennisbank.Cli.Tests.Preview;

public class RequestTests(PreviewFixture preview) : IClassFixture<PreviewFixture>
{
    [Theory]
    [InlineData("/", 200)]
    [InlineData("/begrippen/wmo/", 200)]
    [InlineData("/begrippen/", 200)]
    [InlineData("/er-is-niets/", 404)]
    [InlineData("/begrippen/wmo", 301)]
    public async Task Every_response_has_the_headers_of_production(string path, int status)
    {
        var response = await preview.Ask(path);

        Assert.Equal(status, response.Status);
        Assert.All(HostRules.HeadersFor(path), header => Assert.Equal(header.Value, response.Headers[header.Name.ToLowerInvariant()]));
    }

    [Theory]
    [InlineData("/../input/site.yml")]
    [InlineData("/%2e%2e/input/site.yml")]
    [InlineData("/..%2finput/site.yml")]
    [InlineData("/..\\input\\site.yml")]
    [InlineData("/%2e%2e%5cinput%5csite.yml")]
    [InlineData("//etc/passwd")]
    [InlineData("/etc/passwd")]
    [InlineData("/%00/etc/passwd")]
    [InlineData("/index.html%00.txt")]
    [InlineData("/_kennisbank/../../input/site.yml")]
    [InlineData("/_kennisbank/..%2f..%2finput/site.yml")]
    [InlineData("/_headers")]
    [InlineData("/.kennisbank")]
    public async Task What_is_no_page_of_the_site_cannot_be_had(string path)
    {
        var response = await preview.Ask(path);

        Assert.InRange(response.Status, 400, 404);
        Assert.DoesNotContain("basis-url", response.Body, StringComparison.Ordinal);
        Assert.DoesNotContain("root:", response.Body, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/begrippen/wmo?x=1", 301, "/begrippen/wmo/?x=1")]
    [InlineData("/oud/", 301, "/begrippen/wmo/")]
    [InlineData("/oud", 301, "/begrippen/wmo/")]
    [InlineData("/k/b5555/", 302, "/begrippen/wmo/")]
    [InlineData("/k/b5555", 302, "/begrippen/wmo/")]
    public async Task Redirects_are_those_of_production(string path, int status, string location)
    {
        var response = await preview.Ask(path);

        Assert.Equal((status, location), (response.Status, response.Headers["location"]));
    }

    [Fact]
    public async Task An_unknown_address_shows_the_sites_own_page()
    {
        var response = await preview.Ask("/er-is-niets/");

        Assert.Contains("Pagina niet gevonden", response.Body, StringComparison.Ordinal);
        Assert.Equal("text/html; charset=utf-8", response.Headers["content-type"]);
    }

    [Fact]
    public async Task HEAD_says_how_long_a_page_is_without_sending_it()
    {
        var head = await preview.Ask("/", "HEAD");
        var get = await preview.Ask("/");

        Assert.Equal((200, ""), (head.Status, head.Body));
        Assert.Equal(get.Headers["content-length"], head.Headers["content-length"]);
    }

    [Theory]
    [InlineData("POST")]
    [InlineData("PUT")]
    [InlineData("DELETE")]
    [InlineData("OPTIONS")]
    public async Task Only_reading_is_allowed(string method)
    {
        var response = await preview.Ask("/", method);

        Assert.Equal((405, "GET, HEAD"), (response.Status, response.Headers["allow"]));
    }

    [Theory]
    [InlineData("kwaad.example", 403)]
    [InlineData("localhost.kwaad.example", 403)]
    [InlineData("127.0.0.1", 200)]
    [InlineData("[::1]", 200)]
    public async Task A_page_elsewhere_cannot_pose_as_this_computer(string host, int status) =>
        Assert.Equal(status, (await preview.Ask("/", host: host)).Status);

    [Theory]
    [InlineData("/_kennisbank/herladen.js", "text/javascript; charset=utf-8")]
    [InlineData("/_kennisbank/paneel.css", "text/css; charset=utf-8")]
    public async Task The_files_for_live_reload_are_there(string path, string type)
    {
        var response = await preview.Ask(path);

        Assert.Equal((200, type), (response.Status, response.Headers["content-type"]));
    }

    [Fact]
    public async Task Pages_load_the_script_that_reloads_them() =>
        Assert.Contains("/_kennisbank/herladen.js", (await preview.Ask("/begrippen/wmo/")).Body, StringComparison.Ordinal);
}
