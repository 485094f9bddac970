using System.Text.Json;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using Kennisbank.Tests.Sites;

namespace Kennisbank.Tests.RealContent;

/// <summary>The page about third-party parts names each of them, with its licence, and no others.</summary>
public partial class ColofonTests
{
    private const string AddIt = "Zet een regel met het pakket, waarvoor het is en zijn licentie in input/paginas/colofon.md.";

    private static readonly List<(string Name, string Licence)> Rows = [.. File
        .ReadLines(Path.Combine(Repository.Input, "paginas", "colofon.md"))
        .Select(line => Row().Match(line))
        .Where(match => match.Success)
        .Select(match => (match.Groups["name"].Value, match.Groups["licence"].Value))];

    private static readonly HashSet<string> NotOurs = ["node_modules", "bin", "obj", ".git", ".dotnet"];

    /// <summary>Every npm package in a package.json of ours, with the licence from its lock file.</summary>
    private static readonly List<(string Name, string Licence)> FromNpm = [.. LockFilesUnder(Repository.Root).SelectMany(PackagesOf)];

    private static readonly List<string> FromNuGet = [.. XDocument.Load(Path.Combine(Repository.Root, "Directory.Packages.props"))
        .Descendants("PackageVersion").Select(package => package.Attribute("Include")!.Value)
        .Concat(Tools())];

    [Fact]
    public void Every_package_is_named()
    {
        var unnamed = FromNpm.Select(package => package.Name).Concat(FromNuGet).Where(name => !Rows.Any(row => Names(row.Name, name))).ToList();

        Assert.True(unnamed.Count == 0, $"{string.Join(", ", unnamed)}: {AddIt}");
    }

    [Fact]
    public void Nothing_is_named_that_is_not_used()
    {
        var unused = Rows.Select(row => row.Name).Where(row => !FromNpm.Select(package => package.Name).Concat(FromNuGet).Any(name => Names(row, name)));

        Assert.Empty(unused.ToList());
    }

    [Fact]
    public void The_licence_of_a_package_of_npm_is_the_one_that_it_has_itself()
    {
        var wrong = FromNpm.Where(package => Rows.Any(row => Names(row.Name, package.Name) && row.Licence != package.Licence));

        Assert.Empty(wrong.ToList());
    }

    private static IEnumerable<string> Tools()
    {
        using var manifest = JsonDocument.Parse(File.ReadAllText(Path.Combine(Repository.Root, ".config", "dotnet-tools.json")));
        return [.. manifest.RootElement.GetProperty("tools").EnumerateObject().Select(tool => tool.Name)];
    }

    private static bool Names(string row, string package) =>
        row.EndsWith("/*", StringComparison.Ordinal) ? package.StartsWith(row[..^1], StringComparison.Ordinal) : row == package;

    private static IEnumerable<string> LockFilesUnder(string folder) => Directory.EnumerateFiles(folder, "package-lock.json")
        .Concat(Directory.EnumerateDirectories(folder).Where(inner => !NotOurs.Contains(Path.GetFileName(inner))).SelectMany(LockFilesUnder));

    private static IEnumerable<(string Name, string Licence)> PackagesOf(string lockFile)
    {
        using var document = JsonDocument.Parse(File.ReadAllText(lockFile));
        var packages = document.RootElement.GetProperty("packages");
        foreach (var kind in (string[])["dependencies", "devDependencies"])
        {
            if (packages.GetProperty("").TryGetProperty(kind, out var asked))
            {
                foreach (var package in asked.EnumerateObject())
                {
                    yield return (package.Name, packages.GetProperty($"node_modules/{package.Name}").GetProperty("license").GetString()!.Trim('(', ')'));
                }
            }
        }
    }

    [GeneratedRegex(@"^\| `(?<name>[^`]+)` \|[^|]+\| (?<licence>[^|]+) \|$")]
    private static partial Regex Row();
}
