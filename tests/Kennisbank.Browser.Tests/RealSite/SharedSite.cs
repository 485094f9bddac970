namespace Kennisbank.Browser.Tests.RealSite;

/// <summary>Tests on the real site keep all cores busy by themselves, so they run sequentially.</summary>
[CollectionDefinition(Name)]
public sealed class SharedSite
{
    public const string Name = "The real site";
}

/// <summary>Search tests mostly wait, so they run in parallel with the others.</summary>
[CollectionDefinition(Name)]
public sealed class RealSiteSearch
{
    public const string Name = "The real site, to search on";
}
