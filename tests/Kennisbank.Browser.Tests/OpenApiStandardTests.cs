using Kennisbank.Browser.Tests.RealSite;
using Kennisbank.Browser.Tests.Scripts;

namespace Kennisbank.Browser.Tests;

[Collection(SharedSite.Name)]
public class OpenApiStandardTests(LiveSite site)
{
    [Fact]
    public async Task The_description_of_the_data_is_as_its_standard_says()
    {
        var (exitCode, output, errors) = await NodeTool.Run("openapi.mjs", site.Content.Folder);

        Assert.True(exitCode == 0, errors + output);
        Assert.Equal("OpenAPI 3.1", output.Trim());
    }
}
