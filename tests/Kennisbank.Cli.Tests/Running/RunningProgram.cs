using System.Diagnostics;
using System.Text;

namespace Kennisbank.Cli.Tests.Running;

/// <summary>The real program as a process of its own.</summary>
internal sealed class RunningProgram : IDisposable
{
    /// <summary>A timeout for hanging tests only.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    /// <summary>Noon of 22 November 2026, so that no test depends on the day on which it runs, or on midnight.</summary>
    private const string Noon = "1795348800";

    /// <summary>The moment of the clock of this computer.</summary>
    public const string Now = "";

    private static readonly string Built = Path.Combine(AppContext.BaseDirectory, "Kennisbank.Cli.dll");

    private readonly Process _process;
    private readonly StringBuilder _output = new();
    private readonly StringBuilder _errors = new();

    private RunningProgram(Process process)
    {
        _process = process;
        process.OutputDataReceived += (_, line) => Collect(_output, line.Data);
        process.ErrorDataReceived += (_, line) => Collect(_errors, line.Data);
    }

    public static RunningProgram Start(string folder, params IEnumerable<string> arguments) => Start(folder, OrdinaryUser.AsWeAre, arguments);

    /// <param name="user">The command that starts the program as another user; empty for the current one.</param>
    /// <param name="moment">The value of <c>SOURCE_DATE_EPOCH</c>.</param>
    public static RunningProgram Start(string folder, IReadOnlyList<string> user, IEnumerable<string> arguments, string moment = Noon)
    {
        // .ci/run names the published program here, to test native code too.
        var published = Environment.GetEnvironmentVariable("KENNISBANK_PROGRAM");
        IReadOnlyList<string> command = [.. user, published ?? "dotnet", .. published is null ? [Built] : Array.Empty<string>(), .. arguments];
        var start = new ProcessStartInfo(command[0], command.Skip(1))
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
            StandardErrorEncoding = Encoding.UTF8,
            Environment = { ["SOURCE_DATE_EPOCH"] = moment },
        };
        var program = new RunningProgram(new Process { StartInfo = start });
        program._process.Start();
        program._process.BeginOutputReadLine();
        program._process.BeginErrorReadLine();
        return program;
    }

    public string Output
    {
        get
        {
            lock (_output)
            {
                return _output.ToString();
            }
        }
    }

    public bool HasEnded => _process.HasExited;

    public Outcome WaitForEnd()
    {
        Assert.True(_process.WaitForExit(Patience), "The program does not end.");
        _process.WaitForExit();
        return new Outcome(_process.ExitCode, Output, _errors.ToString());
    }

    /// <summary>Waits until the program prints a text.</summary>
    public async Task WaitFor(string text)
    {
        await Eventually.True(() => Output.Contains(text, StringComparison.Ordinal) || HasEnded);
        Assert.True(Output.Contains(text, StringComparison.Ordinal), $"It said:\n{Output}\n{_errors}");
    }

    /// <summary>Like a power failure: the program cannot respond to it.</summary>
    public void Kill()
    {
        _process.Kill();
        _process.WaitForExit();
    }

    public void Dispose()
    {
        if (!HasEnded)
        {
            Kill();
        }

        _process.Dispose();
    }

    private static void Collect(StringBuilder lines, string? line)
    {
        lock (lines)
        {
            lines.Append(line).Append(line is null ? "" : "\n");
        }
    }
}
