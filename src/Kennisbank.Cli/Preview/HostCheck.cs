using System.Net;
using Microsoft.AspNetCore.Http;

namespace Kennisbank.Cli.Preview;

/// <summary>
/// Refuses requests with a host name that others can point at this server (DNS rebinding), with which a web page elsewhere could read
/// an editor's drafts. IP addresses are safe.
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
