using System.Net;

namespace Kennisbank.Cli.Tests.Preview;

/// <summary>A website elsewhere, open in an editor's browser, learns nothing of a preview with drafts.</summary>
public class OtherSitesTests(PreviewFixture preview) : IClassFixture<PreviewFixture>
{
    [Theory]
    [InlineData("/")]
    [InlineData("/begrippen/wmo/")]
    [InlineData("/begrippen/wmo/index.md")]
    [InlineData("/api/index.json")]
    [InlineData("/api/begrippen.json")]
    [InlineData("/api/er-is-niets.json")]
    [InlineData("/zoeken/index.bin")]
    [InlineData("/feed.xml")]
    [InlineData("/k/b5555/")]
    [InlineData("/_kennisbank/herladen.js")]
    [InlineData("/_kennisbank/niets.js")]
    public async Task No_answer_may_be_read_from_there(string path) => AssertClosed(await preview.Ask(path, origin: "https://kwaad.example"));

    [Theory]
    [InlineData("GET", "kwaad.example")]
    [InlineData("OPTIONS", null)]
    [InlineData("POST", null)]
    public async Task Nor_may_what_is_refused(string method, string? host) =>
        AssertClosed(await preview.Ask("/api/begrippen.json", method, host, "https://kwaad.example"));

    [Fact]
    public async Task Nor_may_the_news_of_changes()
    {
        using var client = await preview.Connect("/_kennisbank/gebeurtenissen", origin: "https://kwaad.example");
        using var reader = new StreamReader(client.GetStream());
        var head = new List<string>();
        while (await reader.ReadLineAsync(TestContext.Current.CancellationToken) is { Length: > 0 } line)
        {
            head.Add(line);
        }

        AssertClosed(Response.Parse(string.Join("\r\n", head) + "\r\n\r\n"));
    }

    private static void AssertClosed(Response response)
    {
        Assert.DoesNotContain(response.Headers.Keys, name => name.StartsWith("access-control-", StringComparison.Ordinal));
        Assert.DoesNotContain("timing-allow-origin", response.Headers.Keys);
        Assert.Equal("same-origin", response.Headers["cross-origin-resource-policy"]);
        // A browser shows where a permalink leads, which has its own header.
        if (response.Status != 302)
        {
            Assert.Equal("DENY", response.Headers["x-frame-options"]);
        }
    }
}

/// <summary>As above, for a preview that is open to the whole network.</summary>
public class NetworkPreviewTests(NetworkPreviewFixture preview) : IClassFixture<NetworkPreviewFixture>
{
    public static TheoryData<string> OwnNames => ["localhost", "127.0.0.1", "192.0.2.7", "[2001:db8::7]", Dns.GetHostName(), $"{Dns.GetHostName()}.local"];

    [Theory]
    [MemberData(nameof(OwnNames))]
    public async Task It_is_seen_at_its_address_and_at_its_name(string host) => Assert.Equal(200, (await preview.Ask("/", host: host)).Status);

    [Theory]
    [InlineData("kwaad.example")]
    [InlineData("127.0.0.1.kwaad.example")]
    public async Task A_name_that_somebody_else_lets_lead_here_is_refused(string host)
    {
        var response = await preview.Ask("/", host: host);

        Assert.Equal(403, response.Status);
        Assert.Contains("netwerkadres", response.Body, StringComparison.Ordinal);
    }
}

public sealed class NetworkPreviewFixture : PreviewFixture
{
    protected override string Host => "0.0.0.0";
}
