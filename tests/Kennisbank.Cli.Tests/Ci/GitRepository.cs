using System.Diagnostics;
using Kennisbank.Cli.Tests.Running;
using Kennisbank.Tests.Sites;

namespace Kennisbank.Cli.Tests.Ci;

/// <summary>A git repository in a folder of its own, without the user's settings.</summary>
internal sealed class GitRepository : IDisposable
{
    private readonly TempFolder _folder = new();

    public GitRepository() => Git("init", "--quiet", "--initial-branch=main");

    public string PathOf(string path) => Path.Combine(_folder.Path, path);

    public GitRepository With(string path, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(PathOf(path))!);
        File.WriteAllText(PathOf(path), text);
        return this;
    }

    /// <summary>Commits everything; returns the hash of the commit.</summary>
    public string Commit()
    {
        Git("add", "--all", "--force");
        Git("-c", "user.name=Proef", "-c", "user.email=proef@proef.example", "commit", "--quiet", "--allow-empty", "--message=Proef");
        return Git("rev-parse", "HEAD").Trim();
    }

    public string Git(params string[] arguments) => Run("git", arguments).Good().Output;

    /// <summary>Runs a program in the root of the repository to its end.</summary>
    public Outcome Run(string program, params string[] arguments)
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            WorkingDirectory = _folder.Path,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            Environment = { ["GIT_CONFIG_GLOBAL"] = "/dev/null", ["GIT_CONFIG_NOSYSTEM"] = "1" },
        };
        using var process = Process.Start(start)!;
        var errors = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return new Outcome(process.ExitCode, output, errors.GetAwaiter().GetResult());
    }

    public void Dispose() => _folder.Dispose();
}
