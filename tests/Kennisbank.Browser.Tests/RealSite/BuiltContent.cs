using Kennisbank.Browser.Tests.Links;
using Kennisbank.Cli.Commands;
using Kennisbank.Content;
using Kennisbank.Diagnostics;
using Kennisbank.Model;
using Kennisbank.Tests.Sites;
using Kennisbank.Theming;

namespace Kennisbank.Browser.Tests.RealSite;

/// <summary>The content of this repository, built with the theme into a folder that is deleted after the tests.</summary>
public sealed class BuiltContent : IDisposable
{
    // A fixed day, so that a date in the content that passes breaks no test; the check command uses the real date.
    private static readonly DateOnly Today = new(2026, 11, 22);

    private readonly TempFolder _temp = new();
    private readonly Lazy<PublishedAddresses> _addresses;

    public BuiltContent()
        : this(_ => Repository.Input)
    {
    }

    /// <param name="inputIn">Gives the folder with the content; it may make that in the folder of these tests.</param>
    private BuiltContent(Func<string, string> inputIn)
    {
        var input = inputIn(_temp.Path);
        var builder = new SiteBuilder(new BuildOptions { Input = input, Epub = input == Repository.Input }, new Theme(), new FixedClock(Today));
        var result = builder.Build(Path.Combine(_temp.Path, "site"));
        Assert.False(result.Problems.HasErrors, string.Join('\n', result.Problems.All));
        Problems = result.Problems.All;
        Site = builder.Check().Site;
        Folder = result.Written!.Folder;
        _addresses = new(() => new PublishedAddresses(this));
        Pages = [.. Files("*.html").Where(path => !UrlPath.IsPermalink(path)).Order(StringComparer.Ordinal)];
    }

    /// <summary>The content of this repository, changed before it is built.</summary>
    public static BuiltContent Changed(Action<string> change) => new(temp => Made(Path.Combine(temp, "input"), InputCopy.To, change));

    /// <summary>What the command <c>init</c> writes, changed before it is built.</summary>
    public static BuiltContent New(Action<string> change) =>
        new(temp => Made(Path.Combine(temp, "input"), input => NewSite.WriteTo(input, Today), change));

    private static string Made(string input, Action<string> make, Action<string> change)
    {
        make(input);
        change(input);
        return input;
    }

    public Site Site { get; }

    /// <summary>Also advice.</summary>
    public IReadOnlyList<Problem> Problems { get; }

    public string Folder { get; }

    /// <summary>The root-relative address of every HTML page but the embeds: <c>/lessen/</c>, <c>/404.html</c>.</summary>
    public IReadOnlyList<string> Pages { get; }

    /// <summary>Every page as HTML and what it leads to; read once, when first asked for.</summary>
    internal PublishedAddresses Addresses => _addresses.Value;

    public void Dispose() => _temp.Dispose();

    private IEnumerable<string> Files(string pattern) => Directory.EnumerateFiles(Folder, pattern, SearchOption.AllDirectories)
        .Select(file => "/" + Path.GetRelativePath(Folder, file).Replace('\\', '/'))
        .Select(path => path.EndsWith("/index.html", StringComparison.Ordinal) ? path[..^"index.html".Length] : path);
}
