using System.Diagnostics;
using System.Runtime.CompilerServices;

namespace Kennisbank.Tests.Sites;

/// <summary>A real disk in memory, mounted on a folder until the test is done.</summary>
internal sealed class MemoryDisk : IDisposable
{
    private readonly string _folder;

    /// <param name="folder">Made when it is not there.</param>
    public MemoryDisk(string folder)
    {
        _folder = Directory.CreateDirectory(folder).FullName;
        Assert.True(TryRun("mount", "-t", "tmpfs", "tmpfs", _folder));
    }

    /// <summary>Whether this machine lets us mount.</summary>
    public static bool IsPossible { get; } = Try();

    /// <summary>As whoever mounts it again for reading only.</summary>
    public void Close() => Assert.True(TryRun("mount", "-o", "remount,ro", _folder));

    public void Dispose() => TryRun("umount", _folder);

    private static bool Try()
    {
        using var folder = new TempFolder();
        return OperatingSystem.IsLinux() && TryRun("mount", "-t", "tmpfs", "tmpfs", folder.Path) && TryRun("umount", folder.Path);
    }

    private static bool TryRun(string program, params string[] arguments)
    {
        try
        {
            using var process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardError = true })!;
            process.WaitForExit();
            return process.ExitCode == 0;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return false;
        }
    }
}

/// <summary>A test that needs a disk of its own, which takes root on Linux.</summary>
internal sealed class MountFactAttribute : FactAttribute
{
    public MountFactAttribute([CallerFilePath] string? file = null, [CallerLineNumber] int line = -1)
        : base(file, line) => Skip = MemoryDisk.IsPossible ? null : "No disk can be mounted here: that takes root on Linux.";
}
