using System.Text;
using System.Text.Json;
using System.Xml.Linq;
using Kennisbank.Diagnostics;
using Kennisbank.Model;
using Kennisbank.Outputs;
using Kennisbank.Parsing;

namespace Kennisbank.Tests.Sites;

/// <summary>The result of building a <see cref="TestSite"/>: the linked site, its problems and every file.</summary>
internal sealed class BuiltSite
{
    private readonly Dictionary<string, byte[]> _outputs;

    private BuiltSite(CheckedSite result, Dictionary<string, byte[]> outputs)
    {
        Site = result.Site;
        Problems = result.Problems.All;
        _outputs = outputs;
    }

    public Site Site { get; }

    /// <summary>All problems, including advice, in the order in which editors see them.</summary>
    public IReadOnlyList<Problem> Problems { get; }

    /// <summary>Errors and warnings as editors see them.</summary>
    public IReadOnlyList<string> Complaints =>
        [.. Problems.Where(problem => problem.Severity > Severity.Advice).Select(problem => problem.ToString())];

    /// <summary>The files by path, without a leading slash.</summary>
    public IReadOnlyDictionary<string, byte[]> Outputs => _outputs;

    /// <summary>Builds a folder as it is.</summary>
    public static BuiltSite Of(string inputFolder) =>
        Of(new SiteBuilder(new BuildOptions { Input = inputFolder }, new PlainTheme(), new FixedClock(new DateOnly(2026, 11, 22))));

    public static BuiltSite Of(SiteBuilder builder)
    {
        var result = builder.Check();
        var outputs = new Dictionary<string, byte[]>(StringComparer.Ordinal);
        using var buffer = new Utf8Output();
        foreach (var output in builder.Outputs(result.Site))
        {
            buffer.Clear();
            output.Write(buffer);
            // Two files with one address are an error, and then nothing is written.
            Assert.True(outputs.TryAdd(output.Path, buffer.Written.ToArray()) || result.Problems.HasErrors, $"{output.Path} is made twice");
        }

        return new BuiltSite(result, outputs);
    }

    /// <summary>Asserts that there are no problems; returns the site.</summary>
    public BuiltSite WithoutProblems()
    {
        Assert.Empty(Complaints);
        return this;
    }

    /// <summary>The only problem of a rule, by its code or by the rule; fails when there is none, or more.</summary>
    public Problem Problem(Rule rule) => Assert.Single(Problems, problem => problem.Rule == rule);

    public string Text(string path)
    {
        Assert.True(
            _outputs.TryGetValue(path, out var bytes), $"{path} is not made; there are: {string.Join(", ", _outputs.Keys.Order(StringComparer.Ordinal))}");
        return Encoding.UTF8.GetString(bytes);
    }

    public JsonElement Json(string path)
    {
        using var document = JsonDocument.Parse(Text(path));
        return document.RootElement.Clone();
    }

    public XElement Xml(string path) => XElement.Parse(Text(path));
}
