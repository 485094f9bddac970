namespace Kennisbank.Browser.Tests.RealSite;

/// <summary>Tests on the real site share it, so they run sequentially.</summary>
[CollectionDefinition(Name)]
public sealed class SharedSite : ICollectionFixture<LiveSite>
{
    public const string Name = "The real site";
}

/// <summary>Search tests mostly wait, so they have a site and a browser of their own and run in parallel with the others.</summary>
[CollectionDefinition(Name)]
public sealed class SearchedSite : ICollectionFixture<LiveSite>
{
    public const string Name = "The real site, to search on";
}
