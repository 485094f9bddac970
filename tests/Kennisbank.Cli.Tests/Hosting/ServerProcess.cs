using System.Diagnostics;
using System.Net.Sockets;
using Kennisbank.Cli.Tests.Running;

namespace Kennisbank.Cli.Tests.Hosting;

/// <summary>A web server of this machine as a process of our own, on a port of its own.</summary>
internal sealed class ServerProcess : IDisposable
{
    private readonly Process _process;

    private ServerProcess(Process process) => _process = process;

    /// <summary>Null when it is not installed. Servers are often in a folder that ordinary users have no path to.</summary>
    public static string? Find(string program) => (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator)
        .Concat(["/usr/sbin", "/usr/local/sbin"])
        .Select(folder => Path.Combine(folder, program))
        .FirstOrDefault(File.Exists);

    /// <summary>Waits until it answers.</summary>
    public static async Task<ServerProcess> Start(string program, IReadOnlyList<string> arguments, string home, int port)
    {
        var start = new ProcessStartInfo(program, arguments) { RedirectStandardError = true, RedirectStandardOutput = true };
        start.Environment["HOME"] = home;
        var process = Process.Start(start)!;
        var said = Task.WhenAll(process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        var server = new ServerProcess(process);
        await Eventually.True(async () => process.HasExited || await IsListening(port));
        Assert.False(process.HasExited, process.HasExited ? $"{program} stopped:\n{string.Concat(await said)}" : "");
        return server;
    }

    public void Dispose()
    {
        _process.Kill(entireProcessTree: true);
        _process.WaitForExit();
        _process.Dispose();
    }

    private static async Task<bool> IsListening(int port)
    {
        using var client = new TcpClient();
        try
        {
            await client.ConnectAsync("127.0.0.1", port);
            return true;
        }
        catch (SocketException)
        {
            return false;
        }
    }
}
