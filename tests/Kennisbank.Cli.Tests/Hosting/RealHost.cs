namespace Kennisbank.Cli.Tests.Hosting;

/// <summary>A server that is a package of the system. Where it is not installed, its tests are skipped, but not when everything must hold (.ci/run).</summary>
public abstract class RealHost : Host
{
    private readonly string? _program;
    private ServerProcess? _process;

    protected RealHost(string program)
    {
        _program = ServerProcess.Find(program);
        if (_program is null)
        {
            Assert.False(AreRequired, $"{program} is not installed; .ci/tools installs it.");
            Absent = $"{program} is not installed; .ci/tools installs it.";
        }
    }

    /// <summary>Whether a program that is missing is a failure.</summary>
    public static bool AreRequired => Environment.GetEnvironmentVariable("KENNISBANK_SERVERS") == "required";

    protected override IReadOnlyList<string> Options => ["--epub"];

    /// <summary>A folder for what the server writes itself.</summary>
    protected string Own => Workspace.PathOf("server");

    /// <summary>Started by root, a server lets somebody else answer.</summary>
    protected static bool IsRoot => Environment.UserName == "root";

    /// <summary>The configuration around what the build wrote.</summary>
    protected abstract string Configuration { get; }

    protected abstract IReadOnlyList<string> ArgumentsFor(string configuration);

    protected override async Task Start()
    {
        Port = FreePort();
        Directory.CreateDirectory(Own);
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(Workspace.Folder, File.GetUnixFileMode(Workspace.Folder) | UnixFileMode.OtherRead | UnixFileMode.OtherExecute);
        }

        var file = Path.Combine(Own, "settings");
        File.WriteAllText(file, Configuration);
        _process = await ServerProcess.Start(_program!, ArgumentsFor(file), Own, Port);
    }

    protected override void ShutDown() => _process?.Dispose();
}
