using Kennisbank.Diagnostics;
using Kennisbank.Tests.Sites;
using Kennisbank.Theming;

namespace Kennisbank.Tests.Theming;

public class HouseStyleTests
{
    public static TheoryData<string> Names => [.. new Theme().HouseStyles.Select(style => style.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void Every_house_style_has_the_contrast_that_is_asked_of_a_site(string name)
    {
        var style = new Theme().HouseStyles.Single(style => style.Name == name);
        var colours = style.Tokens.Where(token => style.ColourOf(token.Key) is not null).Select(token => $"  {token.Key}: {token.Value};\n");
        using var folder = new TempFolder();
        new TestSite()
            .With("site.yml", MinimalSite.Settings + $"\nhuisstijl: {name}\n")
            .With("huisstijl/tokens.css", $":root {{\n{string.Concat(colours)}}}\n")
            .WriteTo(folder.Path);

        var result = new SiteBuilder(new BuildOptions { Input = folder.Path }, new Theme(), new FixedClock(new DateOnly(2026, 11, 22))).Check();

        Assert.DoesNotContain(result.Problems.All, problem => problem.Severity > Severity.Advice);
        Assert.Equal(colours.Count(), result.Site.OwnTokens.Count);
    }

    [Fact]
    public void Every_token_of_a_house_style_is_in_the_documentation()
    {
        var documentation = File.ReadAllText(Path.Combine(Repository.Root, "docs", "huisstijl.md"));

        Assert.All(
            new Theme().HouseStyles.SelectMany(style => style.Tokens.Keys).Distinct(),
            token => Assert.Contains($"`{token}`", documentation, StringComparison.Ordinal));
    }
}
