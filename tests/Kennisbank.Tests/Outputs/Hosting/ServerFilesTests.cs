using System.IO.Compression;
using System.Xml.Linq;
using Kennisbank.Outputs.Hosting;
using Kennisbank.Tests.Sites;

namespace Kennisbank.Tests.Outputs.Hosting;

/// <summary>What a build writes for each server. Whether the servers understand it, they are asked themselves in the tests of the program.</summary>
public class ServerFilesTests
{
    private static readonly string[] OfServers = ["_headers", "_redirects", "_nginx.conf", ".htaccess", "_caddy.conf", "web.config", "_ontbreekt.txt"];

    [Theory]
    [InlineData(WebServer.Netlify, "_headers", "_redirects")]
    [InlineData(WebServer.Nginx, "_nginx.conf")]
    [InlineData(WebServer.Apache, ".htaccess")]
    [InlineData(WebServer.Caddy, "_caddy.conf")]
    [InlineData(WebServer.Iis, "web.config")]
    [InlineData(WebServer.Plain, "_ontbreekt.txt")]
    public void A_server_gets_its_own_files_and_no_others(WebServer server, params string[] files) =>
        Assert.Equal(files, OfServers.Where(For(server).Outputs.ContainsKey));

    [Theory]
    [InlineData(WebServer.Netlify)]
    [InlineData(WebServer.Iis)]
    [InlineData(WebServer.Plain)]
    public void A_server_that_sends_no_packed_files_gets_none(WebServer server) =>
        Assert.DoesNotContain(For(server).Outputs.Keys, path => Path.GetExtension(path) is ".gz" or ".br");

    [Fact]
    public void Packed_files_hold_what_they_are_named_after()
    {
        var site = For(WebServer.Caddy);

        foreach (var file in site.Outputs.Keys.Where(path => path.EndsWith(".html", StringComparison.Ordinal)))
        {
            using var gzip = new GZipStream(new MemoryStream(site.Outputs[file + ".gz"]), CompressionMode.Decompress);
            using var brotli = new BrotliStream(new MemoryStream(site.Outputs[file + ".br"]), CompressionMode.Decompress);
            Assert.Equal(site.Text(file), new StreamReader(gzip).ReadToEnd());
            Assert.Equal(site.Text(file), new StreamReader(brotli).ReadToEnd());
        }

        Assert.DoesNotContain("_caddy.conf.gz", site.Outputs.Keys);
    }

    [Fact]
    public void Iis_gets_well_formed_xml_with_every_redirect_and_header()
    {
        var settings = For(WebServer.Iis).Xml("web.config");

        var moves = settings.Descendants("rewriteMap").Elements("add").Select(add => (add.Attribute("key")!.Value, add.Attribute("value")!.Value));
        Assert.Contains(("/oud", "/bakens/"), moves);
        Assert.Contains(("/k/c2222", "/lessen/luister/"), moves);
        Assert.Equal(HostRules.HeadersFor("/"), HeadersIn(settings.Element("system.webServer")!));
        Assert.Equal(HostRules.HeadersFor("/k/"), HeadersIn(settings.Elements("location").Single(location => location.Attribute("path")!.Value == "k")));
    }

    [Fact]
    public void Without_redirects_of_the_server_a_page_leads_on()
    {
        var page = For(WebServer.Plain).Text("k/c2222/index.html");

        Assert.Contains("<meta http-equiv=\"refresh\" content=\"0; url=/lessen/luister/\">", page, StringComparison.Ordinal);
        Assert.Contains("<a href=\"/lessen/luister/\">", page, StringComparison.Ordinal);
        Assert.Contains("noindex", page, StringComparison.Ordinal);
    }

    [Fact]
    public void What_a_plain_server_lacks_is_listed_with_every_header()
    {
        var losses = For(WebServer.Plain).Text("_ontbreekt.txt");

        Assert.All(
            HostRules.Headers.SelectMany(rule => rule.Headers),
            header => Assert.Contains($"{header.Name}: {header.Value}", losses, StringComparison.Ordinal));
        Assert.Contains("404", losses, StringComparison.Ordinal);
        Assert.Contains(HostRules.KeepForEver, losses, StringComparison.Ordinal);
    }

    private static BuiltSite For(WebServer server)
    {
        var site = EveryKind.Site().With("omleidingen.yml", "/oud/: /bakens/\n");
        site.Options = site.Options with { Server = server };
        return site.Build().WithoutProblems();
    }

    private static IEnumerable<(string Name, string Value)> HeadersIn(XElement element) =>
        element.Element("httpProtocol") is { } protocol
            ? protocol.Descendants("add").Select(add => (add.Attribute("name")!.Value, add.Attribute("value")!.Value))
            : HeadersIn(element.Element("system.webServer")!);
}
