using Kennisbank.Browser.Tests.RealSite;
using Kennisbank.Browser.Tests.Tools;

namespace Kennisbank.Browser.Tests;

[Collection(SharedSite.Name)]
public class HtmlTests(LiveSite site)
{
    [Fact]
    public async Task Every_page_passes_html_validate()
    {
        var (exitCode, output, errors) = await NodeTool.Run(
            "node_modules/html-validate/bin/html-validate.mjs", "--config", "htmlvalidate.json", "--formatter", "text", site.Content.Folder);

        Assert.True(exitCode == 0, output.Replace(site.Content.Folder, "", StringComparison.Ordinal) + errors);
    }
}
