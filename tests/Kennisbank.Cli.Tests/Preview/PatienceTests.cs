using System.Net.Sockets;
using System.Text;

namespace Kennisbank.Cli.Tests.Preview;

/// <summary>
/// Clients that do not read the response, or never complete a request, do not affect others. Their cost is measured by
/// <c>bench/voorvertoning</c>.
/// </summary>
public class PatienceTests(PreviewFixture preview) : IClassFixture<PreviewFixture>
{
    [Theory]
    [InlineData("GET / HTTP/1.1\r\nHost: localhost\r\n\r\n")]
    [InlineData("GET /_kennisbank/gebeurtenissen HTTP/1.1\r\nHost: localhost\r\n\r\n")]
    [InlineData("GET / HTTP/1.1\r\nHost: loc")]
    [InlineData("")]
    public async Task Two_hundred_silent_clients_leave_the_front_page_as_it_was(string request)
    {
        var clients = new List<TcpClient>();
        try
        {
            for (var number = 0; number < 200; number++)
            {
                clients.Add(new TcpClient());
                await clients[^1].ConnectAsync("127.0.0.1", preview.Port, TestContext.Current.CancellationToken);
                await clients[^1].GetStream().WriteAsync(Encoding.ASCII.GetBytes(request), TestContext.Current.CancellationToken);
            }

            Assert.Equal(200, (await preview.Ask("/")).Status);
        }
        finally
        {
            clients.ForEach(client => client.Dispose());
        }
    }

    [Fact]
    public async Task Headers_longer_than_any_browser_sends_are_refused() =>
        Assert.Equal(431, (await preview.Ask("/", headers: $"X-Veel: {new string('x', 40_000)}\r\n")).Status);
}
