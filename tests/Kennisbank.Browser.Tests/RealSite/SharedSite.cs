namespace Kennisbank.Browser.Tests.RealSite;

/// <summary>Tests that look at the real site share it, so they run one after another.</summary>
[CollectionDefinition(Name)]
public sealed class SharedSite : ICollectionFixture<LiveSite>
{
    public const string Name = "The real site";
}
