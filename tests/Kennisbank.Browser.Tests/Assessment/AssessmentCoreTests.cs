using Kennisbank.Browser.Tests.Scripts;

namespace Kennisbank.Browser.Tests.Assessment;

/// <summary>The rules of results, run by Node.js; each file of tests has sentences of its own.</summary>
public class AssessmentCoreTests
{
    [Theory]
    [InlineData("code")]
    [InlineData("file")]
    [InlineData("findings")]
    [InlineData("table")]
    public async Task The_rules_of_results_hold(string file)
    {
        var (exitCode, output, errors) = await NodeTool.Run("--test", $"assessment/{file}.test.mjs");

        Assert.True(exitCode == 0, output + errors);
    }
}
