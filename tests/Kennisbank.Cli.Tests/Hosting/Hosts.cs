using System.Globalization;
using System.Text.RegularExpressions;
using Kennisbank.Cli.Tests.Running;

namespace Kennisbank.Cli.Tests.Hosting;

public sealed class NginxHost() : RealHost("nginx")
{
    /// <summary>A package of its own, which .ci/tools installs.</summary>
    private static readonly string? Brotli = ModuleIn("/usr/lib/nginx/modules/ngx_http_brotli_static_module.so");

    public override IReadOnlyList<string> Encodings => Brotli is null ? ["gzip"] : ["gzip", "br"];

    public override string Settings => "_nginx.conf";

    protected override string Name => "nginx";

    protected override string Configuration =>
        $$"""
        {{(Brotli is null ? "" : $"load_module {Brotli};")}}
        daemon off;
        pid {{Own}}/pid;
        error_log stderr;
        events { }
        http {
          access_log off;
          client_body_temp_path {{Own}}/body;
          proxy_temp_path {{Own}}/proxy;
          fastcgi_temp_path {{Own}}/fastcgi;
          uwsgi_temp_path {{Own}}/uwsgi;
          scgi_temp_path {{Own}}/scgi;
          server {
            listen 127.0.0.1:{{Port.ToString(CultureInfo.InvariantCulture)}};
            root {{Folder}};
            {{(Brotli is null ? "" : "brotli_static on;")}}
            include {{Folder}}/{{Settings}};
          }
        }
        """;

    protected override IReadOnlyList<string> ArgumentsFor(string configuration) => ["-e", "stderr", "-c", configuration];

    private static string? ModuleIn(string file)
    {
        Assert.False(AreRequired && !File.Exists(file), $"{file} is not installed; .ci/tools installs it.");
        return File.Exists(file) ? file : null;
    }
}

public sealed class ApacheHost() : RealHost("apache2")
{
    private static readonly string[] Modules = ["mpm_event", "authz_core", "dir", "mime", "headers", "rewrite", "alias"];

    public override IReadOnlyList<string> Encodings => ["gzip", "br"];

    public override string Settings => ".htaccess";

    protected override string Name => "apache";

    protected override string Configuration =>
        $"""
        ServerName localhost
        ServerRoot {Own}
        DefaultRuntimeDir {Own}
        PidFile {Own}/pid
        ErrorLog {Own}/errors
        Listen 127.0.0.1:{Port.ToString(CultureInfo.InvariantCulture)}
        {string.Join('\n', Modules.Select(module => $"LoadModule {module}_module /usr/lib/apache2/modules/mod_{module}.so"))}
        {(IsRoot ? "User www-data\nGroup www-data" : "")}
        TypesConfig /etc/mime.types
        DocumentRoot {Folder}
        <Directory {Folder}>
          AllowOverride All
          Require all granted
        </Directory>

        """;

    protected override IReadOnlyList<string> ArgumentsFor(string configuration) => ["-DFOREGROUND", "-f", configuration];
}

public sealed class CaddyHost() : RealHost("caddy")
{
    public override IReadOnlyList<string> Encodings => ["gzip", "br"];

    public override string Settings => "_caddy.conf";

    protected override string Name => "caddy";

    protected override string Configuration =>
        $$"""
        {
          admin off
          auto_https off
        }
        http://127.0.0.1:{{Port.ToString(CultureInfo.InvariantCulture)}} {
          bind 127.0.0.1
          root * {{Folder}}
          import {{Folder}}/{{Settings}}
        }

        """;

    protected override IReadOnlyList<string> ArgumentsFor(string configuration) => ["run", "--adapter", "caddyfile", "--config", configuration];
}

/// <summary>The preview of the same content; the site is built only to know its files.</summary>
public sealed partial class PreviewHost : Host
{
    private RunningProgram? _server;

    public override bool IsPublic => false;

    public override IReadOnlyList<string> Encodings => [];

    public override string? Settings => "_headers";

    protected override string Name => "netlify";

    protected override async Task Start()
    {
        _server = Workspace.Start("serve", "--port", "0");
        await _server.WaitFor("Stoppen: Ctrl+C.");
        Port = int.Parse(PortInAddress().Match(_server.Output).Groups[1].ValueSpan, CultureInfo.InvariantCulture);
    }

    protected override void ShutDown() => _server?.Dispose();

    [GeneratedRegex(@"http://localhost:(\d+)/")]
    private static partial Regex PortInAddress();
}
