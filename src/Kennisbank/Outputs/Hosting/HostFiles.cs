using Kennisbank.Model;
using Kennisbank.Views;

namespace Kennisbank.Outputs.Hosting;

/// <summary>What a web server has to be given besides the site itself.</summary>
internal static class HostFiles
{
    /// <summary>The files from which the server learns how to answer.</summary>
    /// <param name="files">Every other file of the site.</param>
    public static IEnumerable<OutputFile> For(WebServer server, Site site, IReadOnlyList<OutputFile> files) => server switch
    {
        WebServer.Netlify => NetlifyFiles.For(site, files),
        WebServer.Nginx => [NginxFile.For(site)],
        WebServer.Apache => [ApacheFile.For(site)],
        WebServer.Caddy => [CaddyFile.For(site)],
        WebServer.Iis => [IisFile.For(site)],
        WebServer.Plain => PlainFiles.For(site),
    };

    /// <summary>
    /// The policies that each page states itself, for a server that cannot be configured to send them; null for any other. A page cannot say who may frame it.
    /// </summary>
    public static PagePolicies? PoliciesIn(WebServer server) => server == WebServer.Plain ? PlainFiles.Policies : null;
}
