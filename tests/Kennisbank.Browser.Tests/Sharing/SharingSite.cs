using Kennisbank.Browser.Tests.RealSite;

namespace Kennisbank.Browser.Tests.Sharing;

/// <summary>
/// The real site with a GitHub repository, which the example address in <c>site.yml</c> is not, and with a
/// withdrawn story.
/// </summary>
public sealed class SharingSite(LiveSite real) : LiveSite(real, BuiltContent.Changed(Prepare))
{
    public const string Repository = "https://github.com/voorbeeld/kennisbank";

    public const string Withdrawn = "/verhalen/weggehaald/";

    private static void Prepare(string input)
    {
        WithRepository(input);
        File.WriteAllText(Path.Combine(input, "verhalen", "weggehaald.md"), "---\nid: z9z9z\ningetrokken: 2026-11-22\n---\n");
    }

    private static void WithRepository(string input)
    {
        var settings = Path.Combine(input, "site.yml");
        File.WriteAllLines(settings, [.. File.ReadLines(settings)
            .Select(line => line.StartsWith("repository:", StringComparison.Ordinal) ? $"repository: {Repository}" : line)]);
    }
}

/// <summary>Tests of the form share that site, so they run sequentially.</summary>
[CollectionDefinition(Name)]
public sealed class SharedSharingSite : ICollectionFixture<SharingSite>
{
    public const string Name = "The site with its repository at GitHub";
}
