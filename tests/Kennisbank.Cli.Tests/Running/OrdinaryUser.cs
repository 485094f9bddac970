using System.Diagnostics;
using System.Runtime.CompilerServices;

namespace Kennisbank.Cli.Tests.Running;

/// <summary>A user to whom permissions apply, because they do not apply to root.</summary>
internal static class OrdinaryUser
{
    public static IReadOnlyList<string> AsWeAre { get; } = [];

    /// <summary>The command to run the program as another user; null when there is no such user here.</summary>
    public static IReadOnlyList<string>? Command { get; } = OperatingSystem.IsWindows() ? null
        : !Environment.IsPrivilegedProcess ? AsWeAre
        : Works(["setpriv", "--bounding-set=-dac_override,-dac_read_search"]);

    private static IReadOnlyList<string>? Works(IReadOnlyList<string> command)
    {
        try
        {
            using var process = Process.Start(command[0], [.. command.Skip(1), "true"]);
            process.WaitForExit();
            return process.ExitCode == 0 ? command : null;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return null;
        }
    }
}

/// <summary>A test of files that the user of the program cannot access.</summary>
internal sealed class OrdinaryUserFactAttribute : FactAttribute
{
    public OrdinaryUserFactAttribute([CallerFilePath] string? file = null, [CallerLineNumber] int line = -1)
        : base(file, line) => Skip = OrdinaryUser.Command is null ? "Nothing is closed to us here, and we cannot run as somebody else." : null;
}
