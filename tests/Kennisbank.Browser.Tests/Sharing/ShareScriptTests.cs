using System.Text.Json;
using System.Text.Json.Nodes;
using Kennisbank.Browser.Tests.Scripts;
using Kennisbank.Content;
using Kennisbank.Tests.Share;
using Kennisbank.Tests.Sites;

namespace Kennisbank.Browser.Tests.Sharing;

/// <summary>The output of the form in the browser; <c>ShareVectorTests</c> checks the same examples with the library.</summary>
public class ShareScriptTests
{
    [Theory]
    [InlineData("slug")]
    [InlineData("wrapped")]
    [InlineData("readability")]
    [InlineData("stories")]
    [InlineData("whole")]
    public async Task The_script_makes_of_every_example_what_is_expected(string name)
    {
        var file = ShareVectors.PathOf(name);

        var (exitCode, output, errors) = await NodeTool.Run("share.mjs", name, file);

        Assert.True(exitCode == 0, errors);
        Assert.Equal(Indented(await File.ReadAllTextAsync(file, TestContext.Current.CancellationToken)), Indented(output));
    }

    [Fact]
    public async Task The_script_knows_the_letters_of_an_id()
    {
        var script = await File.ReadAllTextAsync(
            Path.Combine(Repository.Root, "theme", "scripts", "share", "file", "id.ts"), TestContext.Current.CancellationToken);

        Assert.Contains($"alphabet = \"{PageId.Alphabet}\"", script, StringComparison.Ordinal);
        Assert.Contains($"length = {PageId.Length};", script, StringComparison.Ordinal);
    }

    private static string Indented(string json) => JsonNode.Parse(json)!.ToJsonString(new JsonSerializerOptions { WriteIndented = true });
}
