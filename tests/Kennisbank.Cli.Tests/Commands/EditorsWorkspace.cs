using System.Diagnostics;
using Kennisbank.Cli.Tests.Running;
using Kennisbank.Tests.Sites;

namespace Kennisbank.Cli.Tests.Commands;

/// <summary>A small site in a git repository, and beside it a folder for what arrives.</summary>
internal sealed class EditorsWorkspace : IDisposable
{
    private readonly Workspace _workspace = new();
    private readonly TempFolder _post = new();

    public EditorsWorkspace()
    {
        Git("init", "--quiet", "--initial-branch=main");
        Git("config", "user.name", "Proef");
        Git("config", "user.email", "proef@proef.example");
        Git("config", "commit.gpgsign", "false");
        Git("add", "--all");
        Git("commit", "--quiet", "--message=Begin");
    }

    /// <returns>The path of the file that arrived.</returns>
    public string Letter(string text)
    {
        var path = Path.Combine(_post.Path, "verhaal.txt");
        File.WriteAllText(path, text);
        return path;
    }

    public void Append(string path, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(_workspace.PathOf(path))!);
        File.AppendAllText(_workspace.PathOf(path), text);
    }

    public Outcome Run(params string[] arguments) => _workspace.Run(arguments);

    public string Git(params string[] arguments)
    {
        using var git = Process.Start(new ProcessStartInfo("git", arguments)
        {
            WorkingDirectory = _workspace.Folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        })!;
        var errors = git.StandardError.ReadToEndAsync();
        var output = git.StandardOutput.ReadToEnd();
        git.WaitForExit();
        Assert.True(git.ExitCode == 0, errors.GetAwaiter().GetResult());
        return output;
    }

    public void Dispose()
    {
        _workspace.Dispose();
        _post.Dispose();
    }
}
