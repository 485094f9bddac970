namespace Kennisbank.Outputs.Hosting;

/// <summary>Which addresses a header belongs to. A closed set, because each must be expressed in the language of every server.</summary>
public abstract record HeaderScope
{
    private HeaderScope()
    {
    }

    public bool Has(string path) => Match(
        () => true,
        folder => path.StartsWith(folder, StringComparison.Ordinal),
        folder => !path.StartsWith(folder, StringComparison.Ordinal));

    /// <summary>What a scope is in the language of a server. A further kind of scope does not compile until every server has it.</summary>
    public abstract T Match<T>(Func<T> everywhere, Func<string, T> below, Func<string, T> allBut);

    public sealed record Everywhere : HeaderScope
    {
        public override T Match<T>(Func<T> everywhere, Func<string, T> below, Func<string, T> allBut) => everywhere();
    }

    /// <param name="Folder">Root-relative, with slashes at both ends.</param>
    public sealed record Below(string Folder) : HeaderScope
    {
        public override T Match<T>(Func<T> everywhere, Func<string, T> below, Func<string, T> allBut) => below(Folder);
    }

    /// <param name="Folder">A folder at the top of the site, with slashes at both ends.</param>
    public sealed record AllBut(string Folder) : HeaderScope
    {
        public override T Match<T>(Func<T> everywhere, Func<string, T> below, Func<string, T> allBut) => allBut(Folder);
    }
}

public sealed record HeaderRule(HeaderScope Scope, IReadOnlyList<(string Name, string Value)> Headers);
