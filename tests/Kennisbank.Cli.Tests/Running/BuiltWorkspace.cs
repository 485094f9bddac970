namespace Kennisbank.Cli.Tests.Running;

/// <summary>A small site that the real program built once, shared by the tests of a class.</summary>
public class BuiltWorkspace : IDisposable
{
    public BuiltWorkspace()
        : this(new Workspace())
    {
    }

    private protected BuiltWorkspace(Workspace workspace)
    {
        Original = workspace;
        Outcome = workspace.Run("build").Good();
    }

    /// <summary>The result of the build; read-only.</summary>
    internal Workspace Original { get; }

    /// <summary>The output of the program.</summary>
    internal Outcome Outcome { get; }

    /// <summary>A copy of the content and the site, to change.</summary>
    internal Workspace Copy() => Original.Copy();

    public void Dispose()
    {
        Original.Dispose();
        GC.SuppressFinalize(this);
    }
}
