using Kennisbank.Diagnostics;

namespace Kennisbank.Tests.Sites;

public class MinimalSiteTests
{
    [Fact]
    public void The_site_that_every_test_starts_from_has_no_problem() => new TestSite().Build().WithoutProblems();

    [Fact]
    public void A_page_of_every_kind_starts_without_a_problem() => EveryKind.Site().Build().WithoutProblems();

    [Fact]
    public void A_problem_has_its_rule_and_place()
    {
        var site = new TestSite().With("lessen/luister.md", PageText.Les("c2222").Key("bakens", "[eigenkracht]")).Build();

        var problem = site.Problem(ReferenceRules.UnknownTag);

        Assert.Equal("lessen/luister.md(10,10): fout KB301: Onbekend baken 'eigenkracht'. Bedoelde u 'eigen-kracht'?", problem.ToString());
    }
}
