using System.Net;
using System.Net.NetworkInformation;
using System.Net.Sockets;
using Kennisbank.Cli.Tests.Running;

namespace Kennisbank.Cli.Tests.Preview;

/// <summary>The page with what editors look at, which only this computer sees and no build has.</summary>
public class OverviewPageTests(PreviewFixture preview) : IClassFixture<PreviewFixture>
{
    private const string Page = "/_redactie/";

    [Fact]
    public async Task Each_place_opens_in_an_editor()
    {
        var response = await preview.Ask(Page);

        Assert.Equal((200, "text/html; charset=utf-8"), (response.Status, response.Headers["content-type"]));
        Assert.Matches("<a href=\"vscode://file/[^\"]+/input/bakens/eigen-kracht.md\">input/bakens/eigen-kracht.md</a>", response.Body);
    }

    [Fact]
    public async Task It_says_what_check_says()
    {
        var page = WebUtility.HtmlDecode((await preview.Ask(Page)).Body);

        var items = preview.Workspace.Run("check", "--overview").Good().Output.Split('\n')
            .Where(line => line.StartsWith("  - ", StringComparison.Ordinal)).Select(line => line[4..]).ToList();

        Assert.NotEmpty(items);
        Assert.All(items, item => Assert.Contains($"<li>{item}<", page, StringComparison.Ordinal));
    }

    [Fact]
    public async Task It_has_the_headers_of_the_preview_and_a_style_of_its_own()
    {
        var response = await preview.Ask(Page, origin: "https://kwaad.example");

        Assert.DoesNotContain(response.Headers.Keys, name => name.StartsWith("access-control-", StringComparison.Ordinal));
        Assert.Equal("DENY", response.Headers["x-frame-options"]);
        Assert.Equal(200, (await preview.Ask("/_kennisbank/redactie.css")).Status);
    }

    [Fact]
    public async Task A_name_that_somebody_else_lets_lead_here_is_refused() => Assert.Equal(403, (await preview.Ask(Page, host: "kwaad.example")).Status);

    [Fact]
    public void No_build_has_it()
    {
        using var workspace = new Workspace();

        workspace.Run("build").Good();

        Assert.False(workspace.Has("output/_redactie"));
        Assert.DoesNotContain(
            Directory.EnumerateFiles(Path.Combine(workspace.Folder, "output"), "*.html", SearchOption.AllDirectories),
            file => File.ReadAllText(file).Contains(Page, StringComparison.Ordinal));
    }
}

/// <summary>As above, for a preview that is open to the whole network.</summary>
public class NetworkOverviewPageTests(NetworkPreviewFixture preview) : IClassFixture<NetworkPreviewFixture>
{
    [Fact]
    public async Task This_computer_sees_it() => Assert.Equal(200, (await preview.Ask("/_redactie/")).Status);

    [Fact]
    public async Task Another_client_does_not()
    {
        Assert.SkipUnless(OwnAddress() is not null, "This computer has no address but the loopback one.");

        using var client = new HttpClient();
        var response = await client.GetAsync(new Uri($"http://{OwnAddress()}:{preview.Port}/_redactie/"), TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
        Assert.DoesNotContain("vscode:", await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    /// <summary>A request to it comes from it as well, so that it is one from the network.</summary>
    private static IPAddress? OwnAddress() => NetworkInterface.GetAllNetworkInterfaces()
        .Where(network => network.OperationalStatus == OperationalStatus.Up)
        .SelectMany(network => network.GetIPProperties().UnicastAddresses)
        .Select(address => address.Address)
        .FirstOrDefault(address => address.AddressFamily == AddressFamily.InterNetwork && !IPAddress.IsLoopback(address));
}
