using System.Globalization;
using Kennisbank.Cli.Tests.Running;
using Kennisbank.Tests.Sites;

namespace Kennisbank.Cli.Tests.Commands;

public class OpeningsTests
{
    [Fact]
    public void The_commonest_openings_come_first_each_with_the_places_where_it_stands()
    {
        using var workspace = new Workspace(Site());

        var output = workspace.Run("openings", "--more-than", "3").Good().Output;

        Assert.Equal(
            """
            5 × wie een plan
                input/begrippen/t0.md:8
                input/begrippen/t1.md:8
                input/begrippen/t2.md:8
                input/begrippen/t3.md:8
                input/begrippen/t4.md:8
            4 × daar komt het
                input/begrippen/t0.md:10
                input/begrippen/t1.md:10
                input/begrippen/t2.md:10
                input/begrippen/t3.md:10
            2 openingen staan op meer dan 3 van de 8 pagina’s.

            """.ReplaceLineEndings("\n"),
            output);
    }

    [Fact]
    public void Without_a_number_it_tells_what_stands_on_more_than_five_pages()
    {
        using var workspace = new Workspace(Site());

        Assert.Equal("Geen opening staat op meer dan 5 van de 8 pagina’s.\n", workspace.Run("openings").Good().Output);
    }

    [Fact]
    public void A_number_below_one_is_refused()
    {
        using var workspace = new Workspace();

        Assert.Contains("Schrijf een heel getal vanaf 1.", workspace.Run("openings", "--more-than", "0").AsWrongUsage().Errors, StringComparison.Ordinal);
    }

    private static TestSite Site()
    {
        var site = new TestSite();
        for (var index = 0; index < 5; index++)
        {
            site.With($"begrippen/t{index}.md", PageText.Begrip(string.Create(CultureInfo.InvariantCulture, $"d222{index + 2}"))
                .Key("titel", $"Begrip {index}").Key("samenvatting", $"{index} is het getal van dit begrip.")
                .Body("Wie een plan maakt, vraagt rond.\n" + (index < 4 ? "\nDaar komt het op aan.\n" : "")));
        }

        return site;
    }
}
