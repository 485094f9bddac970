using System.Diagnostics;
using System.Runtime.CompilerServices;

namespace Kennisbank.Tests.Sites;

/// <summary>A memory file system, mounted on a folder until it is disposed.</summary>
internal sealed class MemoryDisk : IDisposable
{
    private readonly string _folder;

    /// <param name="folder">Created when it does not exist.</param>
    /// <param name="size">What it can hold at most, such as <c>64k</c>.</param>
    public MemoryDisk(string folder, string size = "50%")
    {
        _folder = Directory.CreateDirectory(folder).FullName;
        Assert.True(TryRun("mount", "-t", "tmpfs", "-o", $"size={size}", "tmpfs", _folder));
    }

    /// <summary>Whether this machine allows mounting.</summary>
    public static bool IsPossible { get; } = Try();

    /// <summary>Remounts it read-only.</summary>
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

/// <summary>A test that needs a mount point, which takes root on Linux.</summary>
internal sealed class MountFactAttribute : FactAttribute
{
    public MountFactAttribute([CallerFilePath] string? file = null, [CallerLineNumber] int line = -1)
        : base(file, line) => Skip = MemoryDisk.IsPossible ? null : "No disk can be mounted here: that takes root on Linux.";
}
