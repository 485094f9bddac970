using Kennisbank.Cli.Tests.Running;
using Kennisbank.Tests.Sites;

namespace Kennisbank.Cli.Tests.Commands;

public class HomePageTests
{
    [Fact]
    public void The_front_page_shows_what_the_editors_chose_while_all_pages_are_of_one_day()
    {
        using var workspace = new Workspace(new TestSite()
            .With("verhalen/te-snel.md", PageText.Verhaal("c2222").Key("titel", "Te snel"))
            .With("verhalen/anders.md", PageText.Verhaal("c2223").Key("titel", "Anders")));

        var home = Home(workspace);

        Assert.Contains("Uitgekozen door de redactie", home, StringComparison.Ordinal);
        Assert.Contains("/verhalen/te-snel/", home, StringComparison.Ordinal);
        Assert.DoesNotContain("/verhalen/anders/", home, StringComparison.Ordinal);
    }

    [Fact]
    public void It_shows_what_is_new_once_something_is()
    {
        using var workspace = new Workspace(new TestSite()
            .With("verhalen/te-snel.md", PageText.Verhaal("c2222").Key("titel", "Te snel"))
            .With("verhalen/anders.md", PageText.Verhaal("c2223").Key("titel", "Anders").Key("bijgewerkt", "2026-03-01")));

        var home = Home(workspace);

        Assert.Contains("Nieuw en bijgewerkt", home, StringComparison.Ordinal);
        Assert.Contains("/verhalen/anders/", home, StringComparison.Ordinal);
    }

    private static string Home(Workspace workspace)
    {
        workspace.Write("input/site.yml", workspace.Read("input/site.yml") + "\nuitgekozen: [verhalen/te-snel]\n");
        workspace.Run("build").Good();
        return workspace.Read("output/index.html");
    }
}
