using System.Diagnostics;
using Kennisbank.Tests.Sites;

namespace Kennisbank.Browser.Tests.Scripts;

/// <summary>Runs a script of <c>tools/</c>, whose packages the build of this project installed.</summary>
internal static class NodeTool
{
    private static string Folder => Path.Combine(Repository.Root, "tests", "Kennisbank.Browser.Tests", "tools");

    public static async Task<(int ExitCode, string Output, string Errors)> Run(params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo("node", arguments)
        {
            WorkingDirectory = Folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        })!;
        var errors = process.StandardError.ReadToEndAsync();
        var output = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        return (process.ExitCode, output, await errors);
    }
}
