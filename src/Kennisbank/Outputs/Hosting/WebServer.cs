namespace Kennisbank.Outputs.Hosting;

/// <summary>The web servers that a site can be built for. The order is that of messages and documentation; the first is the default.</summary>
public enum WebServer
{
    Netlify,
    Nginx,
    Apache,
    Caddy,
    Iis,

    /// <summary>A server that only sends files, such as a bucket: what a page itself can say, it says.</summary>
    Plain,
}
