using System.Text.Json;
using Kennisbank.Browser.Tests.RealSite;
using Kennisbank.Browser.Tests.Scripts;
using Kennisbank.Outputs;
using Kennisbank.Outputs.Hosting;
using Kennisbank.Tests.Sites;

namespace Kennisbank.Browser.Tests;

/// <summary>Our files as Netlify's own parsers read them.</summary>
[Collection(SharedSite.Name)]
public class NetlifyTests(LiveSite site) : IAsyncLifetime
{
    private JsonElement _parsed;

    public async ValueTask InitializeAsync()
    {
        var (exitCode, output, errors) = await NodeTool.Run("netlify.mjs", Repository.Root, site.Content.Folder);
        Assert.True(exitCode == 0, errors);
        using var document = JsonDocument.Parse(output);
        _parsed = document.RootElement.Clone();
    }

    public ValueTask DisposeAsync()
    {
        GC.SuppressFinalize(this);
        return ValueTask.CompletedTask;
    }

    [Fact]
    public void Nothing_is_refused() => Assert.Empty(_parsed.GetProperty("errors").EnumerateArray().Select(error => error.GetString()));

    [Fact]
    public void Every_header_arrives_as_it_was_meant()
    {
        var parsed = _parsed.GetProperty("headers").EnumerateArray().Select(rule => (
            rule.GetProperty("for").GetString(),
            string.Join('\n', rule.GetProperty("values").EnumerateObject().Select(value => $"{value.Name}: {value.Value}"))));

        var files = Directory.EnumerateFiles(site.Content.Folder, "*", SearchOption.AllDirectories)
            .Select(file => Path.GetRelativePath(site.Content.Folder, file).Replace('\\', '/'))
            .Where(file => file[0] != '_' && file != SiteFolders.Marker);
        Assert.Equal(
            NetlifyHeaders.For(files).Select(
                block => ((string?)block.Pattern, string.Join('\n', block.Headers.Select(header => $"{header.Name}: {header.Value}")))),
            parsed);
    }

    [Fact]
    public void Every_redirect_arrives_as_it_was_meant()
    {
        var parsed = _parsed.GetProperty("redirects").EnumerateArray().Select(rule =>
            (rule.GetProperty("from").GetString(), rule.GetProperty("to").GetString(), rule.GetProperty("status").GetInt32()));

        Assert.Equal(RedirectTable.For(site.Content.Site).Select(rule => ((string?)rule.From, (string?)rule.To, rule.Status)), parsed);
    }

    [Theory]
    [InlineData("production", false)]
    [InlineData("deploy-preview", true)]
    [InlineData("branch-deploy", true)]
    public void Each_deploy_publishes_the_output_folder_without_drafts(string context, bool atAnAddressOfItsOwn)
    {
        var settings = _parsed.GetProperty("contexts").GetProperty(context);
        var command = settings.GetProperty("command").GetString()!;

        Assert.Equal(Path.Combine(Repository.Root, "output"), settings.GetProperty("publish").GetString());
        Assert.Equal(atAnAddressOfItsOwn, command.Contains("--base-url \"$DEPLOY_PRIME_URL\"", StringComparison.Ordinal));
        Assert.DoesNotContain("--drafts", command, StringComparison.Ordinal);
    }

    [Fact]
    public void The_plugin_that_keeps_the_sdk_is_where_the_settings_say() => Assert.All(
        _parsed.GetProperty("contexts").GetProperty("production").GetProperty("plugins").EnumerateArray(),
        plugin => Assert.True(File.Exists(Path.Combine(Repository.Root, plugin.GetString()!.TrimStart('/'), "manifest.yml")), $"no manifest.yml in {plugin}"));
}
