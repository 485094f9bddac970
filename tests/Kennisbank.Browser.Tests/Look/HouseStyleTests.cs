using System.Text;
using Kennisbank.Tests.Sites;
using Kennisbank.Theming;

namespace Kennisbank.Browser.Tests.Look;

public class HouseStyleTests
{
    private static BuiltSite SiteOf(string houseStyle)
    {
        using var folder = new TempFolder();
        EveryKind.Site().With("site.yml", $"{MinimalSite.Settings}\nhuisstijl: {houseStyle}\n").WriteTo(folder.Path);
        var clock = new FixedClock(new DateOnly(2026, 11, 22));
        return BuiltSite.Of(new SiteBuilder(new BuildOptions { Input = folder.Path }, new Theme(), clock)).WithoutProblems();
    }

    private static string HomeOf(BuiltSite site) => Encoding.UTF8.GetString(site.Outputs["index.html"]);

    [Theory]
    [InlineData("kennisbank", 2)]
    [InlineData("sober", 0)]
    public void The_setting_chooses_the_tokens_and_the_fonts_of_every_page(string houseStyle, int fonts)
    {
        var site = SiteOf(houseStyle);
        var home = HomeOf(site);

        var sheet = Assert.Single(site.Outputs.Keys, path => path.StartsWith($"assets/huisstijl_{houseStyle}.", StringComparison.Ordinal));
        Assert.Contains($"<link rel=\"stylesheet\" href=\"/{sheet}\">", home, StringComparison.Ordinal);
        Assert.Contains($"class=\"{houseStyle}-theme\"", home, StringComparison.Ordinal);
        Assert.Equal(fonts, home.Split("rel=\"preload\"").Length - 1);
    }
}
