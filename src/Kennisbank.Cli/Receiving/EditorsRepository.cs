using System.Diagnostics;
using Kennisbank.Cli.CommandLine;

namespace Kennisbank.Cli.Receiving;

/// <summary>The git repository with the content. Nothing here sends anything to another one.</summary>
internal sealed class EditorsRepository
{
    private readonly string _folder;

    private EditorsRepository(string folder) => _folder = folder;

    /// <param name="letter">The file that was received, which may lie in the folder; null for none.</param>
    /// <exception cref="UsageException">There is no repository, or it has changes that are not committed.</exception>
    public static EditorsRepository Clean(string input, string? letter)
    {
        var repository = new EditorsRepository(Path.GetFullPath(input));
        if (!repository.Try(out var root, "rev-parse", "--show-toplevel"))
        {
            throw new UsageException(
                $"De map '{input}' hoort niet bij een git-project, dus er is geen tak te maken. "
                + "Start de opdracht in de map van het project.");
        }

        var own = letter is null ? null : Path.GetRelativePath(Real(root.Trim()), Real(letter)).Replace('\\', '/');
        var changed = repository.Run("status", "--porcelain", "-z", "--untracked-files=all").Split('\0', StringSplitOptions.RemoveEmptyEntries)
            .FirstOrDefault(line => line.Length < 4 || line[3..] != own);
        return changed is null
            ? repository
            : throw new UsageException(
                $"Er is nog werk dat niet is vastgelegd, zoals '{changed[Math.Min(3, changed.Length)..]}'. "
                + "Leg het vast (git commit) of zet het opzij (git stash --include-untracked), en probeer het nog eens.");
    }

    /// <exception cref="UsageException">There is a branch with this name.</exception>
    public void StartBranch(string name)
    {
        if (Try(out _, "rev-parse", "--verify", "--quiet", $"refs/heads/{name}"))
        {
            throw new UsageException(
                $"De tak '{name}' is er al. "
                + $"Is dit een verbetering van hetzelfde verhaal, gooi de oude tak dan weg (git branch -D {name}) en probeer het nog eens.");
        }

        Run("switch", "--quiet", "--create", name);
    }

    public void LeaveBranch(string name)
    {
        Run("switch", "--quiet", "-");
        Run("branch", "--quiet", "-D", name);
    }

    /// <exception cref="UsageException">git refuses, for example because it does not know who commits.</exception>
    public void Commit(string file, string message)
    {
        Run("add", "--", file);
        Run("commit", "--quiet", $"--message={message}", "--", file);
    }

    private string Run(params string[] arguments) => Try(out var output, arguments)
        ? output
        : throw new UsageException($"Het lukte niet: 'git {arguments[0]}' zegt: {output.Trim()}");

    /// <param name="output">What git printed; when it failed, what went wrong.</param>
    private bool Try(out string output, params string[] arguments)
    {
        var start = new ProcessStartInfo("git", arguments)
        {
            WorkingDirectory = _folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        try
        {
            using var git = Process.Start(start)!;
            var errors = git.StandardError.ReadToEndAsync();
            output = git.StandardOutput.ReadToEnd();
            git.WaitForExit();
            output = git.ExitCode == 0 ? output : errors.GetAwaiter().GetResult();
            return git.ExitCode == 0;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            throw new UsageException("Het programma git is niet gevonden. Zet het op deze computer, of maak het bestand zelf.");
        }
    }

    private static string Real(string path) => Outputs.FolderPath.Real(Path.GetDirectoryName(Path.GetFullPath(path))!) is var folder
        ? Path.Combine(folder, Path.GetFileName(path))
        : path;
}
