using System.Net;
using Microsoft.AspNetCore.Http;

namespace Kennisbank.Cli.Preview;

/// <summary>
/// Refuses requests for a name that somebody else can have lead here (DNS rebinding): a web page elsewhere could so read an
/// editor's drafts. An address of the network is no such name.
/// </summary>
internal static class HostCheck
{
    private static readonly string OwnName = Dns.GetHostName();

    private static readonly string[] Names = ["localhost", OwnName, $"{OwnName}.local"];

    public static bool IsThisComputer(HostString host) =>
        Uri.CheckHostName(host.Host) is UriHostNameType.IPv4 or UriHostNameType.IPv6
        || Names.Contains(host.Host, StringComparer.OrdinalIgnoreCase)
        || host.Host.EndsWith(".localhost", StringComparison.OrdinalIgnoreCase);
}
