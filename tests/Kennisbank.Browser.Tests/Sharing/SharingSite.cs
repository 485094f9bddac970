using Kennisbank.Browser.Tests.RealSite;

namespace Kennisbank.Browser.Tests.Sharing;

/// <summary>The real site as it would be with its repository at GitHub, which the example address in <c>site.yml</c> is not.</summary>
public sealed class SharingSite() : LiveSite(WithRepository)
{
    public const string Repository = "https://github.com/voorbeeld/kennisbank";

    private static void WithRepository(string input)
    {
        var settings = Path.Combine(input, "site.yml");
        File.WriteAllLines(settings, [.. File.ReadLines(settings)
            .Select(line => line.StartsWith("repository:", StringComparison.Ordinal) ? $"repository: {Repository}" : line)]);
    }
}

/// <summary>Tests of the form share that site, so they run one after another.</summary>
[CollectionDefinition(Name)]
public sealed class SharedSharingSite : ICollectionFixture<SharingSite>
{
    public const string Name = "The site with its repository at GitHub";
}
