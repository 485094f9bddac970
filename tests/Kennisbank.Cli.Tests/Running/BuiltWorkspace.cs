namespace Kennisbank.Cli.Tests.Running;

/// <summary>A small site that the real program built once, for the tests of a class that begin there.</summary>
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

    /// <summary>As the program left it; only to look at.</summary>
    internal Workspace Original { get; }

    /// <summary>What the program said.</summary>
    internal Outcome Outcome { get; }

    /// <summary>The content and the site in another folder, to go on with.</summary>
    internal Workspace Copy() => Original.Copy();

    public void Dispose()
    {
        Original.Dispose();
        GC.SuppressFinalize(this);
    }
}
