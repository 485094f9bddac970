using Microsoft.AspNetCore.Http;

namespace Kennisbank.Cli.Preview;

/// <summary>
/// Refuses requests that name another host than this computer. Without it a web page elsewhere could let its own name lead
/// to 127.0.0.1 (DNS rebinding) and read an editor's drafts.
/// </summary>
internal static class HostCheck
{
    public static bool IsThisComputer(HostString host) =>
        host.Host is "localhost" or "127.0.0.1" or "[::1]" || host.Host.EndsWith(".localhost", StringComparison.OrdinalIgnoreCase);
}
