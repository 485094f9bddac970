using Kennisbank.Browser.Tests.Scripts;

namespace Kennisbank.Browser.Tests.Meetings;

/// <summary>The rules of a meeting, run by Node.js; each file of tests has sentences of its own.</summary>
public class MeetingCoreTests
{
    [Theory]
    [InlineData("address")]
    [InlineData("cards")]
    [InlineData("choices")]
    [InlineData("edits")]
    [InlineData("ownQuestions")]
    [InlineData("plan")]
    [InlineData("round")]
    [InlineData("run")]
    [InlineData("worksheet")]
    public async Task The_rules_of_a_meeting_hold(string file)
    {
        var (exitCode, output, errors) = await NodeTool.Run("--test", $"meeting/{file}.test.mjs");

        Assert.True(exitCode == 0, output + errors);
    }
}
