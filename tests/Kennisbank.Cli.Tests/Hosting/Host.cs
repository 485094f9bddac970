using System.Net;
using System.Net.Sockets;
using Kennisbank.Cli.Tests.Running;
using Kennisbank.Outputs;

namespace Kennisbank.Cli.Tests.Hosting;

/// <summary>A built site and the server that sends it.</summary>
public abstract class Host : IAsyncLifetime
{
    private static readonly HttpClientHandler AsIs = new() { AllowAutoRedirect = false, AutomaticDecompression = DecompressionMethods.None };

    private readonly HttpClient _client = new(AsIs, disposeHandler: false);

    /// <summary>Why nothing can be asked; null when it can.</summary>
    public string? Absent { get; protected set; }

    /// <summary>Whether it opens data to other sites: the preview does not.</summary>
    public virtual bool IsPublic => true;

    /// <summary>The encodings of compressed files that it sends.</summary>
    public abstract IReadOnlyList<string> Encodings { get; }

    /// <summary>The file with which the server was told how to answer; null when it needs none.</summary>
    public abstract string? Settings { get; }

    public IReadOnlyList<RedirectRule> Redirects { get; private set; } = [];

    internal Workspace Workspace { get; } = new(HostedContent.Site());

    /// <summary>The folder with the site.</summary>
    internal string Folder => Workspace.PathOf("output");

    protected int Port { get; set; }

    /// <summary>The argument of <c>--server</c>.</summary>
    protected abstract string Name { get; }

    public async ValueTask InitializeAsync()
    {
        if (Absent is null)
        {
            Redirects = [.. RedirectTable.For(HostedContent.Site().Build().Site)];
            Workspace.Run(["build", "--server", Name, .. Options]).Good();
            await Start();
        }
    }

    public ValueTask DisposeAsync()
    {
        ShutDown();
        _client.Dispose();
        Workspace.Dispose();
        GC.SuppressFinalize(this);
        return ValueTask.CompletedTask;
    }

    /// <summary>Every file of the site itself, by the address to ask it at.</summary>
    internal IEnumerable<(string Address, string File)> Files() => Directory.EnumerateFiles(Folder, "*", SearchOption.AllDirectories)
        .Select(file => Path.GetRelativePath(Folder, file).Replace('\\', '/'))
        .Where(file => file[0] != '_' && file is not (".kennisbank" or ".htaccess") && Path.GetExtension(file) is not (".gz" or ".br"))
        .Order(StringComparer.Ordinal)
        .Select(file => ("/" + (file.EndsWith("index.html", StringComparison.Ordinal) ? file[..^"index.html".Length] : file), file));

    internal byte[] Content(string file) => File.ReadAllBytes(Path.Combine(Folder, file));

    /// <param name="address">As a browser sends it.</param>
    internal async Task<Answer> Ask(string address, string? encoding = null)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri($"http://127.0.0.1:{Port}{address}"));
        if (encoding is not null)
        {
            request.Headers.Add("Accept-Encoding", encoding);
        }

        using var response = await _client.SendAsync(request);
        var headers = response.Headers.Concat(response.Content.Headers)
            .ToDictionary(header => header.Key, header => string.Join(", ", header.Value), StringComparer.OrdinalIgnoreCase);
        return new Answer(request.RequestUri!, (int)response.StatusCode, headers, await response.Content.ReadAsByteArrayAsync());
    }

    /// <summary>More of the build.</summary>
    protected virtual IReadOnlyList<string> Options => [];

    protected abstract Task Start();

    protected abstract void ShutDown();

    protected static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}

internal sealed record Answer(Uri Asked, int Status, IReadOnlyDictionary<string, string> Headers, byte[] Body)
{
    public string? this[string name] => Headers.GetValueOrDefault(name);

    /// <summary>Where it leads, decoded, with the question: servers send whole addresses or only their path.</summary>
    public string? Target => this["Location"] is { } location ? Uri.UnescapeDataString(new Uri(Asked, location).PathAndQuery) : null;
}
