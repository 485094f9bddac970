using System.Net.Sockets;
using System.Text;
using System.Text.Json;

namespace Kennisbank.Cli.Tests.Preview;

/// <summary>A browser that listens to the events of the preview.</summary>
internal sealed class Listener : IDisposable
{
    private readonly TcpClient _client;
    private readonly StreamReader _reader;

    private Listener(TcpClient client)
    {
        _client = client;
        _reader = new StreamReader(client.GetStream(), Encoding.UTF8);
    }

    public static async Task<Listener> Start(PreviewFixture preview) => new(await preview.Connect("/_kennisbank/gebeurtenissen"));

    public async Task<JsonElement> Next()
    {
        using var giveUp = new CancellationTokenSource(TimeSpan.FromMinutes(1));
        while (true)
        {
            var line = await _reader.ReadLineAsync(giveUp.Token) ?? throw new EndOfStreamException("The server hung up.");
            if (line.StartsWith("data: ", StringComparison.Ordinal))
            {
                using var document = JsonDocument.Parse(line[6..]);
                return document.RootElement.Clone();
            }
        }
    }

    public async Task<JsonElement> NextWhere(Func<JsonElement, bool> condition)
    {
        while (true)
        {
            var told = await Next();
            if (condition(told))
            {
                return told;
            }
        }
    }

    public void Dispose()
    {
        _reader.Dispose();
        _client.Dispose();
    }
}
