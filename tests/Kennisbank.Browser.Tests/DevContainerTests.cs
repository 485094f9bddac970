using System.Text.Json;
using Kennisbank.Tests.Sites;

namespace Kennisbank.Browser.Tests;

/// <summary>The container of <c>.devcontainer/</c> has what the rest of the repository requires.</summary>
public class DevContainerTests
{
    private static readonly JsonDocumentOptions WithRemarks = new() { CommentHandling = JsonCommentHandling.Skip };

    private static readonly JsonElement Features = Read(".devcontainer", "devcontainer.json").GetProperty("features");

    [Fact]
    public void It_has_the_SDK_of_the_code()
    {
        var asked = Read("global.json").GetProperty("sdk").GetProperty("version").GetString();

        Assert.StartsWith($"{VersionOf("dotnet")}.", asked, StringComparison.Ordinal);
    }

    [Fact]
    public void It_has_the_oldest_Node_that_is_promised() =>
        Assert.Contains($"[Node.js {VersionOf("node")}]", File.ReadAllText(Path.Combine(Repository.Root, "README.md")), StringComparison.Ordinal);

    private static string? VersionOf(string feature) => Features.EnumerateObject()
        .Single(one => one.Name.Contains($"/{feature}:", StringComparison.Ordinal)).Value.GetProperty("version").GetString();

    private static JsonElement Read(params string[] path) =>
        JsonDocument.Parse(File.ReadAllText(Path.Combine([Repository.Root, .. path])), WithRemarks).RootElement;
}
