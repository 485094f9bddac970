using System.Net.Sockets;
using System.Text;
using System.Text.RegularExpressions;
using Kennisbank.Cli.Tests.Running;
using Kennisbank.Tests.Sites;

namespace Kennisbank.Cli.Tests.Preview;

/// <summary>One running preview server on a small site, with raw requests: an HTTP client would normalize paths first.</summary>
public partial class PreviewFixture : IAsyncLifetime
{
    private readonly Workspace _workspace = new(new TestSite()
        .With("begrippen/wmo.md", PageText.Begrip("b5555"))
        .With("omleidingen.yml", "/oud/: /begrippen/wmo/\n"));

    private RunningProgram? _server;

    public int Port { get; private set; }

    internal Workspace Workspace => _workspace;

    internal RunningProgram Server => _server!;

    /// <summary>The address of the server.</summary>
    protected virtual string Host => "127.0.0.1";

    public async ValueTask InitializeAsync()
    {
        _server = _workspace.Start("serve", "--port", "0", "--host", Host);
        await _server.WaitFor("Stoppen: Ctrl+C.");
        Port = int.Parse(PortInAddress().Match(_server.Output).Groups[1].ValueSpan, System.Globalization.CultureInfo.InvariantCulture);
    }

    public ValueTask DisposeAsync()
    {
        _server?.Dispose();
        _workspace.Dispose();
        GC.SuppressFinalize(this);
        return ValueTask.CompletedTask;
    }

    /// <summary>The whole response to a raw request.</summary>
    /// <param name="headers">Additional headers, each with its line end.</param>
    internal async Task<Response> Ask(string path, string method = "GET", string? host = null, string? origin = null, string headers = "")
    {
        using var client = await Connect(path, method, host, origin, headers);
        using var reader = new StreamReader(client.GetStream(), Encoding.UTF8);
        return Response.Parse(await reader.ReadToEndAsync());
    }

    /// <summary>An open connection on which the request has been sent.</summary>
    internal async Task<TcpClient> Connect(string path, string method = "GET", string? host = null, string? origin = null, string headers = "")
    {
        var client = new TcpClient();
        await client.ConnectAsync("127.0.0.1", Port);
        var from = origin is null ? "" : $"Origin: {origin}\r\n";
        var request = $"{method} {path} HTTP/1.1\r\nHost: {host ?? $"localhost:{Port}"}\r\n{from}{headers}Connection: close\r\n\r\n";
        await client.GetStream().WriteAsync(Encoding.UTF8.GetBytes(request));
        return client;
    }

    [GeneratedRegex(@"http://[a-z0-9.]+:(\d+)/")]
    private static partial Regex PortInAddress();
}

/// <param name="Headers">Names in lower case.</param>
internal sealed record Response(int Status, IReadOnlyDictionary<string, string> Headers, string Body)
{
    public static Response Parse(string text)
    {
        var end = text.IndexOf("\r\n\r\n", StringComparison.Ordinal);
        var lines = text[..end].Split("\r\n");
        return new Response(
            int.Parse(lines[0].Split(' ')[1], System.Globalization.CultureInfo.InvariantCulture),
            lines.Skip(1).Select(line => line.Split(": ", 2)).ToDictionary(pair => pair[0].ToLowerInvariant(), pair => pair[1]),
            text[(end + 4)..]);
    }
}
