using System.Diagnostics;

namespace Kennisbank.Browser.Tests.Chromium;

/// <summary>Ways to install a Chromium on this machine.</summary>
internal static class ChromiumInstallers
{
    /// <summary>
    /// As root on Debian the package comes first: it includes the libraries that Playwright's own download expects to be
    /// installed already. Elsewhere that download works without privileges.
    /// </summary>
    public static IReadOnlyList<Func<bool>> All { get; } = [FromDebian, FromPlaywright];

    private static bool FromDebian() =>
        Environment.IsPrivilegedProcess
        && File.Exists("/etc/debian_version")
        && Run("apt-get", "update")
        && (Install("chromium-headless-shell") || Install("chromium"));

    private static bool FromPlaywright() => Microsoft.Playwright.Program.Main(["install", "chromium"]) == 0;

    private static bool Install(string package) => Run("apt-get", "install", "-y", "--no-install-recommends", package);

    private static bool Run(string program, params string[] arguments)
    {
        using var process = Process.Start(program, arguments);
        process.WaitForExit();
        return process.ExitCode == 0;
    }
}
