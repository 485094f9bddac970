using Kennisbank.Tests.Sites;

namespace Kennisbank.Cli.Tests.Running;

/// <summary>A folder with a small site in <c>input/</c>, in which the real program runs.</summary>
internal sealed class Workspace : IDisposable
{
    private readonly TempFolder _folder = new();

    public Workspace()
        : this(new TestSite())
    {
    }

    public Workspace(TestSite site)
    {
        site.WriteTo(PathOf("input"));
    }

    private Workspace(TempFolder folder) => _folder = folder;

    public string Folder => _folder.Path;

    public string PathOf(string path) => Path.Combine(_folder.Path, path);

    public string Read(string path) => File.ReadAllText(PathOf(path));

    public void Write(string path, string text) => File.WriteAllText(PathOf(path), text);

    public bool Has(string path) => File.Exists(PathOf(path));

    /// <summary>Every file with its content, to assert that nothing changed.</summary>
    public IReadOnlyDictionary<string, string> Snapshot() => Directory.EnumerateFiles(Folder, "*", SearchOption.AllDirectories)
        .ToDictionary(file => Path.GetRelativePath(Folder, file), File.ReadAllText);

    /// <summary>A copy of its current content.</summary>
    public Workspace Copy()
    {
        var copy = new Workspace(new TempFolder());
        foreach (var file in Directory.EnumerateFiles(Folder, "*", SearchOption.AllDirectories))
        {
            var target = copy.PathOf(Path.GetRelativePath(Folder, file));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(file, target);
        }

        return copy;
    }

    /// <summary>Runs the program to completion.</summary>
    public Outcome Run(params string[] arguments)
    {
        using var program = RunningProgram.Start(Folder, arguments);
        return program.WaitForEnd();
    }

    /// <summary>As above, at another moment.</summary>
    /// <param name="moment">The value of <c>SOURCE_DATE_EPOCH</c>.</param>
    public Outcome RunAt(string moment, params string[] arguments)
    {
        using var program = RunningProgram.Start(Folder, OrdinaryUser.AsWeAre, arguments, moment);
        return program.WaitForEnd();
    }

    /// <summary>As above, by a user to whom permissions apply.</summary>
    public Outcome RunAsOrdinaryUser(params string[] arguments)
    {
        using var program = RunningProgram.Start(Folder, OrdinaryUser.Command!, arguments);
        return program.WaitForEnd();
    }

    /// <summary>Makes a folder inaccessible until the result is disposed.</summary>
    public IDisposable Closed(string path, UnixFileMode left) => new ClosedFolder(PathOf(path), left);

    public RunningProgram Start(params string[] arguments) => RunningProgram.Start(Folder, arguments);

    public void Dispose() => _folder.Dispose();

    private sealed class ClosedFolder : IDisposable
    {
        private readonly string _folder;

        public ClosedFolder(string folder, UnixFileMode left)
        {
            _folder = folder;
            Set(left);
        }

        public void Dispose() => Set(UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);

        private void Set(UnixFileMode mode)
        {
            if (!OperatingSystem.IsWindows())
            {
                File.SetUnixFileMode(_folder, mode);
            }
        }
    }
}
