using Kennisbank.Tests.Sites;
using Kennisbank.Theming;

namespace Kennisbank.Browser.Tests.Look;

public class HouseStyleTests
{
    [Theory]
    [InlineData("kennisbank", 2)]
    [InlineData("sober", 0)]
    public void The_setting_chooses_the_tokens_and_the_fonts_of_every_page(string houseStyle, int fonts)
    {
        using var temp = new TempFolder();
        var input = Path.Combine(temp.Path, "input");
        var output = Path.Combine(temp.Path, "output");
        foreach (var file in Directory.EnumerateFiles(Repository.Input, "*", SearchOption.AllDirectories))
        {
            var copy = Path.Combine(input, Path.GetRelativePath(Repository.Input, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }

        File.AppendAllText(Path.Combine(input, "site.yml"), $"\nhuisstijl: {houseStyle}\n");
        var result = new SiteBuilder(new BuildOptions { Input = input }, new Theme(), new FixedClock(new DateOnly(2026, 11, 22))).Build(output);

        Assert.False(result.Problems.HasErrors);
        var sheet = Path.GetFileName(Assert.Single(Directory.EnumerateFiles(Path.Combine(output, "assets"), $"huisstijl_{houseStyle}.*")));
        foreach (var page in (string[])["index.html", "lessen/index.html", "404.html"])
        {
            var html = File.ReadAllText(Path.Combine(output, page));
            Assert.Contains($"<link rel=\"stylesheet\" href=\"/assets/{sheet}\"", html, StringComparison.Ordinal);
            Assert.Contains($"class=\"{houseStyle}-theme\"", html, StringComparison.Ordinal);
            Assert.Equal(fonts, html.Split("rel=\"preload\"").Length - 1);
        }
    }
}
