using Kennisbank.Content;
using Kennisbank.Diagnostics;
using Kennisbank.Tests.Sites;

namespace Kennisbank.Tests.Linking;

public class LeespadTests
{
    [Fact]
    public void A_page_knows_its_step_in_a_path_with_the_page_before_and_after()
    {
        var site = Site("[lessen/een, bakens/eigen-kracht, agendas/veranderagenda]").Build().WithoutProblems().Site;

        var step = Assert.Single(site.PagesOf(ContentType.Baken).Single().LeespadSteps);

        Assert.Equal((2, 3), (step.Number, step.Count));
        Assert.Equal("/lessen/een/", step.Previous!.Url.Value);
        Assert.Equal("/agendas/veranderagenda/", step.Next!.Url.Value);
    }

    [Fact]
    public void The_first_page_of_a_path_has_none_before_it_and_the_last_none_after()
    {
        var site = Site("[lessen/een, bakens/eigen-kracht, agendas/veranderagenda]").Build().Site;

        Assert.Null(site.PagesOf(ContentType.Les).Single().LeespadSteps.Single().Previous);
        Assert.Null(site.PagesOf(ContentType.Agenda).Single().LeespadSteps.Single().Next);
    }

    [Fact]
    public void A_path_of_two_pages_is_too_short()
    {
        var problem = Site("[lessen/een, bakens/eigen-kracht]").Build().Problem(FrontMatterRules.OutOfRange);

        Assert.Equal("Een leespad telt 3 tot 8 pagina’s; hier staan er 2.", problem.Message);
    }

    [Fact]
    public void An_unknown_page_in_a_path_is_an_error_with_a_guess()
    {
        var problem = Site("[lessen/ene, bakens/eigen-kracht, agendas/veranderagenda]").Build().Problem(ReferenceRules.UnknownPage);

        Assert.Equal("Bedoelde u 'lessen/een'?", problem.Suggestion);
    }

    private static TestSite Site(string steps) => new TestSite()
        .With("lessen/een.md", PageText.Les("c2222"))
        .With("leespaden/pad.md", PageText.Leespad("c3333").Key("paginas", steps));
}
