namespace Kennisbank.Browser.Tests.RealSite;

/// <summary>Tests that look at the real site share it, so they run one after another.</summary>
[CollectionDefinition(Name)]
public sealed class SharedSite : ICollectionFixture<LiveSite>
{
    public const string Name = "The real site";
}

/// <summary>Tests that search wait more than they work, so they have a site and a browser of their own and run beside the others.</summary>
[CollectionDefinition(Name)]
public sealed class SearchedSite : ICollectionFixture<LiveSite>
{
    public const string Name = "The real site, to search on";
}
