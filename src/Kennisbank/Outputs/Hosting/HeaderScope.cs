namespace Kennisbank.Outputs.Hosting;

/// <summary>Which addresses a header belongs to. A closed set, because every server has to be told each of them in its own language.</summary>
public abstract record HeaderScope
{
    private HeaderScope()
    {
    }

    public abstract bool Has(string path);

    public sealed record Everywhere : HeaderScope
    {
        public override bool Has(string path) => true;
    }

    /// <param name="Folder">Root-relative, with slashes at both ends.</param>
    public sealed record Below(string Folder) : HeaderScope
    {
        public override bool Has(string path) => path.StartsWith(Folder, StringComparison.Ordinal);
    }

    /// <param name="Folder">A folder at the top of the site, with slashes at both ends.</param>
    public sealed record AllBut(string Folder) : HeaderScope
    {
        public override bool Has(string path) => !path.StartsWith(Folder, StringComparison.Ordinal);
    }
}

public sealed record HeaderRule(HeaderScope Scope, IReadOnlyList<(string Name, string Value)> Headers);
