namespace Kennisbank.Tests.Sites;

/// <summary>For tests that change process-wide state: they run while no other test does.</summary>
[CollectionDefinition(Name, DisableParallelization = true)]
public class Alone
{
    public const string Name = "Alone";
}
