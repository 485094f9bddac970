using Kennisbank.Tests.Sites;

namespace Kennisbank.Tests.Outputs.Api;

/// <summary>The sites of which every file of the data is checked: small, empty and real. Each is built once.</summary>
internal static class ApiSites
{
    private static readonly Dictionary<string, Lazy<BuiltSite>> Sites = new()
    {
        ["met alles"] = new(() => EveryKind.Site().Build()),
        ["met het minste"] = new(() => new TestSite()
            .With("lessen/a.md", PageText.Les("c2222"))
            .With("casussen/a.md", PageText.Casus("c3333"))
            .With("verhalen/a.md", PageText.Verhaal("c4444"))
            .With("situaties/a.md", PageText.Situatie("g3333"))
            .With("achtergrond/a.md", PageText.Achtergrond("c6666"))
            .With("begrippen/a.md", PageText.Begrip("c7777"))
            .Build()),
        ["met een weggehaald verhaal"] = new(() => EveryKind.Site()
            .With("verhalen/te-snel.md", "---\nid: c4444\ningetrokken: 2026-11-22\n---\n").Build()),
        ["echt"] = new(() => BuiltSite.Of(Repository.Input)),
    };

    public static TheoryData<string> All => [.. Sites.Keys];

    public static BuiltSite Named(string name) => Sites[name].Value;

    /// <summary>Paths of the files of the data, without a leading slash.</summary>
    public static IEnumerable<string> FilesOf(BuiltSite site, string extension) => site.Outputs.Keys
        .Where(path => path.StartsWith("api/", StringComparison.Ordinal) && path.EndsWith(extension, StringComparison.Ordinal))
        .Order(StringComparer.Ordinal);
}
