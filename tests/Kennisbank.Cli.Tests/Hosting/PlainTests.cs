using System.Net;
using Kennisbank.Cli.Tests.Running;

namespace Kennisbank.Cli.Tests.Hosting;

/// <summary>A server that can be told nothing, by the pages that a build makes for it.</summary>
public class PlainTests : IDisposable
{
    private readonly Workspace _workspace = new(HostedContent.Site());

    [Theory]
    [InlineData("output/index.html", "script-src 'self'")]
    [InlineData("output/k/c2222/kaart/index.html", "style-src 'self'")]
    public void Every_page_states_its_policies_before_it_loads_anything(string page, string policy)
    {
        _workspace.Run("build", "--server", "plain").Good();

        var head = WebUtility.HtmlDecode(_workspace.Read(page).Split("<link")[0].Split("<script")[0]);
        Assert.Contains("<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none';", head, StringComparison.Ordinal);
        Assert.Contains(policy, head, StringComparison.Ordinal);
        Assert.Contains("<meta name=\"referrer\" content=\"no-referrer\"", head, StringComparison.Ordinal);
        Assert.DoesNotContain("frame-ancestors", head, StringComparison.Ordinal);
    }

    [Fact]
    public void A_build_for_another_server_replaces_what_was_written_for_the_first()
    {
        _workspace.Run("build", "--server", "plain").Good();
        _workspace.Run("build", "--server", "nginx").Good();

        Assert.DoesNotContain("http-equiv", _workspace.Read("output/index.html"), StringComparison.Ordinal);
        Assert.True(_workspace.Has("output/_nginx.conf"));
        Assert.False(_workspace.Has("output/_ontbreekt.txt"));
    }

    public void Dispose()
    {
        _workspace.Dispose();
        GC.SuppressFinalize(this);
    }
}
