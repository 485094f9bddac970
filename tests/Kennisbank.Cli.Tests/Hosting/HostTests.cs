using System.IO.Compression;
using System.Text;
using Kennisbank.Outputs.Hosting;

namespace Kennisbank.Cli.Tests.Hosting;

public class NginxTests(NginxHost host) : HostTests(host), IClassFixture<NginxHost>;

public class ApacheTests(ApacheHost host) : HostTests(host), IClassFixture<ApacheHost>;

public class CaddyTests(CaddyHost host) : HostTests(host), IClassFixture<CaddyHost>;

public class PreviewTests(PreviewHost host) : HostTests(host), IClassFixture<PreviewHost>;

/// <summary>What each server is asked. All give the same answers.</summary>
public abstract class HostTests
{
    private const string Question = "?a=b&c=d";

    private static readonly string[] Missing =
    [
        "/er-is-niets/", "/er-is-niets", "/lessen/weg/", "/lessen/luister/weg.md", "/assets/weg.ABCD1234.css", "/api/weg.json", "/weg.txt", "/k/zzzzz/",
        "/k/zzzzz/kaart/", "/zoeken/index/weg.bin", "/lessen/feed.xml/",
    ];

    private readonly Host _host;

    protected HostTests(Host host)
    {
        Assert.SkipWhen(host.Absent is not null, host.Absent ?? "");
        _host = host;
    }

    [Fact]
    public Task Every_file_is_sent_with_its_type_and_headers() => ForEach(_host.Files(), async item =>
    {
        var answer = await _host.Ask(Encoded(item.Address));

        Assert.Equal(200, answer.Status);
        Assert.Equal(MediaTypes.Of(item.Address).Header, answer["Content-Type"]);
        Assert.Equal(Parts(HostRules.CacheControlOf(item.Address)), Parts(answer["Cache-Control"]));
        Assert.All(HeadersFor(item.Address), header => Assert.Equal(header.Value, answer[header.Name]));
        if (_host.IsPublic || !item.File.EndsWith(".html", StringComparison.Ordinal))
        {
            Assert.Equal(_host.Content(item.File), answer.Body);
        }
    });

    [Fact]
    public Task A_card_may_be_framed_by_anybody_and_nothing_else_by_anybody() => ForEach(_host.Files(), async item =>
    {
        var answer = await _host.Ask(Encoded(item.Address));
        var mayBeFramed = !answer.Headers.ContainsKey("X-Frame-Options")
            && !answer[HostRules.ContentSecurity]!.Contains("frame-ancestors", StringComparison.Ordinal);

        Assert.Equal(item.Address.StartsWith("/k/", StringComparison.Ordinal) && item.Address.EndsWith("/kaart/", StringComparison.Ordinal), mayBeFramed);
    });

    [Fact]
    public Task Every_old_address_and_permalink_leads_on() => ForEach(_host.Redirects, async rule =>
    {
        var answer = await _host.Ask(Encoded(rule.From));
        var withoutSlash = await _host.Ask(Encoded(rule.From.TrimEnd('/')));
        var withQuestion = await _host.Ask(Encoded(rule.From) + Question);

        Assert.Equal((rule.Status, rule.To), (answer.Status, answer.Target));
        Assert.Equal((rule.Status, rule.To), (withoutSlash.Status, withoutSlash.Target));
        Assert.Equal((rule.Status, rule.To + Question), (withQuestion.Status, withQuestion.Target));
        Assert.Equal("nosniff", answer["X-Content-Type-Options"]);
    });

    [Fact]
    public Task A_folder_without_its_slash_leads_to_itself() =>
        ForEach(_host.Files().Where(item => item.Address is [_, .., '/']), async item =>
        {
            var answer = await _host.Ask(item.Address.TrimEnd('/'));
            var withQuestion = await _host.Ask(item.Address.TrimEnd('/') + Question);

            Assert.Equal((301, item.Address), (answer.Status, answer.Target));
            Assert.Equal((301, item.Address + Question), (withQuestion.Status, withQuestion.Target));
        });

    [Fact]
    public Task What_is_not_there_is_answered_with_the_page_that_says_so() => ForEach(Missing, async address =>
    {
        var answer = await _host.Ask(address);

        Assert.Equal(404, answer.Status);
        Assert.Equal("text/html; charset=utf-8", answer["Content-Type"]);
        Assert.Equal(HostRules.AskEachTime, answer["Cache-Control"]);
        Assert.Contains("Pagina niet gevonden", Encoding.UTF8.GetString(answer.Body), StringComparison.Ordinal);
        Assert.All(HostRules.HeadersFor(HostRules.NotFoundPage), header => Assert.Equal(header.Value, answer[header.Name]));
    });

    [Fact]
    public async Task A_withdrawn_page_is_a_page_that_says_so()
    {
        var answer = await _host.Ask(HostedContent.Withdrawn);

        Assert.Equal(200, answer.Status);
        Assert.Contains("weggehaald", Encoding.UTF8.GetString(answer.Body), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_the_server_was_told_is_not_for_visitors()
    {
        Assert.True(File.Exists(Path.Combine(_host.Folder, _host.Settings!)));
        Assert.Equal(404, (await _host.Ask("/" + _host.Settings)).Status);
    }

    [Theory]
    [InlineData("gzip")]
    [InlineData("br")]
    public Task A_browser_that_unpacks_gets_a_packed_file(string encoding)
    {
        Assert.SkipUnless(_host.Encodings.Contains(encoding), $"This server does not send {encoding}.");
        return ForEach(_host.Files().Where(item => !MediaTypes.Of(item.Address).IsDense), async item =>
        {
            var answer = await _host.Ask(Encoded(item.Address), encoding);

            Assert.Equal((200, encoding), (answer.Status, answer["Content-Encoding"]));
            Assert.Equal(MediaTypes.Of(item.Address).Header, answer["Content-Type"]);
            Assert.Equal(Parts(HostRules.CacheControlOf(item.Address)), Parts(answer["Cache-Control"]));
            Assert.Contains("Accept-Encoding", answer["Vary"], StringComparison.OrdinalIgnoreCase);
            Assert.All(HeadersFor(item.Address), header => Assert.Equal(header.Value, answer[header.Name]));
            Assert.Equal(_host.Content(item.File), Unpacked(answer.Body, encoding));
        });
    }

    [Fact]
    public async Task A_packed_page_that_is_not_there_is_still_not_there()
    {
        foreach (var encoding in _host.Encodings)
        {
            Assert.Equal(404, (await _host.Ask("/er-is-niets/", encoding)).Status);
        }
    }

    private static byte[] Unpacked(byte[] body, string encoding)
    {
        using var packed = new MemoryStream(body);
        using Stream unpacking = encoding == "br" ? new BrotliStream(packed, CompressionMode.Decompress) : new GZipStream(packed, CompressionMode.Decompress);
        using var unpacked = new MemoryStream();
        unpacking.CopyTo(unpacked);
        return unpacked.ToArray();
    }

    private static string Encoded(string address) => string.Join('/', address.Split('/').Select(Uri.EscapeDataString));

    private static IEnumerable<string> Parts(string? header) => (header ?? "").Split(',').Select(part => part.Trim()).Order();

    /// <summary>Asserts something of each, and names all that it does not hold for.</summary>
    private static async Task ForEach<T>(IEnumerable<T> items, Func<T, Task> assert)
    {
        var failures = new List<string>();
        var count = 0;
        foreach (var item in items)
        {
            count++;
            try
            {
                await assert(item);
            }
            catch (Xunit.Sdk.XunitException failure)
            {
                failures.Add($"{item}: {failure.Message}");
            }
        }

        Assert.NotEqual(0, count);
        Assert.True(failures.Count == 0, $"{failures.Count} of {count}:\n{string.Join('\n', failures.Take(20))}");
    }

    private IEnumerable<(string Name, string Value)> HeadersFor(string address) =>
        HostRules.HeadersFor(address).Where(header => _host.IsPublic || !header.Name.StartsWith("Access-Control-", StringComparison.Ordinal));
}
