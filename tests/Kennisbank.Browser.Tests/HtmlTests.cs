using Kennisbank.Browser.Tests.RealSite;
using Kennisbank.Browser.Tests.Scripts;
using Kennisbank.Tests.Sites;

namespace Kennisbank.Browser.Tests;

[Collection(SharedSite.Name)]
public class HtmlTests(LiveSite site)
{
    [Fact]
    public async Task Every_page_passes_html_validate()
    {
        using var temp = new TempFolder();
        var report = Path.Combine(temp.Path, "report.txt");

        // To a file: the program exits before a long report has passed through a pipe.
        var (exitCode, _, errors) = await NodeTool.Run(
            "node_modules/html-validate/bin/html-validate.mjs", "--config", "htmlvalidate.mjs", "--formatter", $"text={report}", site.Content.Folder);

        Assert.True(exitCode == 0, errors + File.ReadAllText(report).Replace(site.Content.Folder, "", StringComparison.Ordinal));
    }
}
