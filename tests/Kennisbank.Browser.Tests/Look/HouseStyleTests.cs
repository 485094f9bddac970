using System.Text;
using Kennisbank.Browser.Tests.RealSite;
using Kennisbank.Outputs;
using Kennisbank.Parsing;
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
        using var input = new TempFolder();
        InputCopy.To(input.Path);
        File.AppendAllText(Path.Combine(input.Path, "site.yml"), $"\nhuisstijl: {houseStyle}\n");
        var builder = new SiteBuilder(new BuildOptions { Input = input.Path }, new Theme(), new FixedClock(new DateOnly(2026, 11, 22)));

        var result = builder.Check();

        Assert.False(result.Problems.HasErrors);
        var files = builder.Outputs(result.Site).ToDictionary(file => file.Path);
        var sheet = Assert.Single(files.Keys, path => path.StartsWith($"assets/huisstijl_{houseStyle}.", StringComparison.Ordinal));
        foreach (var page in (string[])["index.html", "lessen/index.html", "404.html"])
        {
            var html = TextOf(files[page]);
            Assert.Contains($"<link rel=\"stylesheet\" href=\"/{sheet}\"", html, StringComparison.Ordinal);
            Assert.Contains($"class=\"{houseStyle}-theme\"", html, StringComparison.Ordinal);
            Assert.Equal(fonts, html.Split("rel=\"preload\"").Length - 1);
        }
    }

    private static string TextOf(OutputFile file)
    {
        using var text = new Utf8Output();
        file.Write(text);
        return Encoding.UTF8.GetString(text.Written.Span);
    }
}
