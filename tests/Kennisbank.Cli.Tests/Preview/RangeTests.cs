namespace Kennisbank.Cli.Tests.Preview;

/// <summary>Range requests work as in production.</summary>
public class RangeTests(PreviewFixture preview) : IClassFixture<PreviewFixture>
{
    [Theory]
    [InlineData("bytes=0-3", 0, 3)]
    [InlineData("bytes=2-5", 2, 5)]
    [InlineData("bytes=5-", 5, int.MaxValue)]
    [InlineData("bytes=-4", -4, int.MaxValue)]
    [InlineData("bytes=3-999999", 3, int.MaxValue)]
    public async Task One_part_is_sent_alone(string range, int from, int to)
    {
        var whole = (await preview.Ask("/robots.txt")).Body;
        var (start, end) = (from < 0 ? whole.Length + from : from, Math.Min(to, whole.Length - 1));

        var response = await preview.Ask("/robots.txt", headers: $"Range: {range}\r\n");

        Assert.Equal((206, $"bytes {start}-{end}/{whole.Length}"), (response.Status, response.Headers["content-range"]));
        Assert.Equal(whole[start..(end + 1)], response.Body);
    }

    [Theory]
    [InlineData("bytes=999999-")]
    [InlineData("bytes=-0")]
    public async Task A_part_that_is_not_there_is_told_so(string range)
    {
        var whole = (await preview.Ask("/robots.txt")).Body;

        var response = await preview.Ask("/robots.txt", headers: $"Range: {range}\r\n");

        Assert.Equal((416, $"bytes */{whole.Length}"), (response.Status, response.Headers["content-range"]));
    }

    [Theory]
    [InlineData("bytes=0-1,3-4")]
    [InlineData("bytes=5-2")]
    [InlineData("regels=1-2")]
    [InlineData("bytes=a-b")]
    public async Task What_is_no_single_part_gives_the_whole(string range)
    {
        var whole = await preview.Ask("/robots.txt");

        var response = await preview.Ask("/robots.txt", headers: $"Range: {range}\r\n");

        Assert.Equal((200, whole.Body, "bytes"), (response.Status, response.Body, response.Headers["accept-ranges"]));
    }

    [Fact]
    public async Task A_part_of_what_has_changed_since_gives_the_whole()
    {
        var tag = (await preview.Ask("/robots.txt")).Headers["etag"];

        Assert.Equal(206, (await preview.Ask("/robots.txt", headers: $"Range: bytes=0-3\r\nIf-Range: {tag}\r\n")).Status);
        Assert.Equal(200, (await preview.Ask("/robots.txt", headers: "Range: bytes=0-3\r\nIf-Range: \"ander\"\r\n")).Status);
    }

    [Fact]
    public async Task A_page_comes_with_its_version_also_when_the_browser_has_it()
    {
        var tag = (await preview.Ask("/")).Headers["etag"];

        var again = await preview.Ask("/", headers: $"If-None-Match: {tag}\r\n");

        Assert.Equal(200, again.Status);
        Assert.StartsWith("versie;", again.Headers["server-timing"], StringComparison.Ordinal);
    }
}
