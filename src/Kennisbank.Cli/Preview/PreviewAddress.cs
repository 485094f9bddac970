using System.Net;
using Kennisbank.Cli.CommandLine;

namespace Kennisbank.Cli.Preview;

/// <summary>The address of the preview.</summary>
internal sealed record PreviewAddress(IPAddress Host, int Port)
{
    public const string Loopback = "127.0.0.1";

    public bool IsLoopback => IPAddress.IsLoopback(Host);

    /// <summary>The address to type in the address bar.</summary>
    public string Url => $"http://{(IsLoopback ? "localhost" : new IPEndPoint(Host, 0).ToString()[..^2])}:{Port}/";

    /// <summary>The same preview as only this computer reaches it; null when it listens on one address of the network.</summary>
    public PreviewAddress? OnThisComputer => IsLoopback ? this
        : Host.Equals(IPAddress.Any) || Host.Equals(IPAddress.IPv6Any) ? this with { Host = IPAddress.Loopback }
        : null;

    /// <exception cref="UsageException">The host is not an address that this machine can listen on.</exception>
    public static PreviewAddress Of(string host, int port)
    {
        if (host == "localhost")
        {
            return new PreviewAddress(IPAddress.Loopback, port);
        }

        return IPAddress.TryParse(host, out var address)
            ? new PreviewAddress(address, port)
            : throw new UsageException(
                $"--host kan niet '{host}' zijn. Schrijf een netwerkadres, zoals {Loopback} of 0.0.0.0 (te zien voor iedereen in het netwerk).");
    }
}
