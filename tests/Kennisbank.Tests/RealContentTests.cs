using Kennisbank.Tests.Sites;

namespace Kennisbank.Tests;

/// <summary>The content that this repository publishes.</summary>
public class RealContentTests
{
    [Fact]
    public void It_has_no_problem() => new TestSite().WithFolder(Repository.Input).Build().WithoutProblems();
}
