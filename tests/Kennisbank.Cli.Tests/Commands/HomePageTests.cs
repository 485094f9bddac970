using Kennisbank.Cli.Tests.Running;
using Kennisbank.Tests.Sites;

namespace Kennisbank.Cli.Tests.Commands;

public class HomePageTests
{
    [Fact]
    public void The_front_page_shows_what_the_editors_chose_while_most_pages_are_of_one_day()
    {
        using var workspace = new Workspace(new TestSite()
            .With("verhalen/te-snel.md", PageText.Verhaal("c2222").Key("titel", "Te snel"))
            .With("lessen/gekozen.md", PageText.Les("c2225").Key("titel", "Gekozen"))
            .With("verhalen/oud.md", PageText.Verhaal("c2224").Key("titel", "Oud").Key("datum", "2020-03-01"))
            .With("verhalen/anders.md", PageText.Verhaal("c2223").Key("titel", "Anders")));

        var home = Home(workspace);

        Assert.Contains("Uitgekozen door de redactie", home, StringComparison.Ordinal);
        Assert.Contains("/lessen/gekozen/", home, StringComparison.Ordinal);
        Assert.DoesNotContain("/verhalen/anders/", home, StringComparison.Ordinal);
    }

    [Fact]
    public void It_shows_what_is_new_once_something_is()
    {
        using var workspace = new Workspace(new TestSite()
            .With("verhalen/te-snel.md", PageText.Verhaal("c2222").Key("titel", "Te snel"))
            .With("lessen/gekozen.md", PageText.Les("c2225").Key("titel", "Gekozen"))
            .With("verhalen/anders.md", PageText.Verhaal("c2223").Key("titel", "Anders").Key("bijgewerkt", "2026-03-01")));

        var home = Home(workspace);

        Assert.Contains("Nieuw en bijgewerkt", home, StringComparison.Ordinal);
        Assert.Contains("/verhalen/anders/", home, StringComparison.Ordinal);
    }

    [Fact]
    public void It_opens_with_a_sentence_of_the_editors_questions_to_try_and_the_beginning_of_a_story()
    {
        using var workspace = new Workspace(new TestSite()
            .With("lessen/gekozen.md", PageText.Les("c2225").Key("titel", "Gekozen"))
            .With("verhalen/te-snel.md", PageText.Verhaal("c2222").Key("titel", "Te snel").Body("## De deur\n\nZij stond al buiten. Hij nog niet.\n")));

        var home = Home(workspace, "kop: Van mensen\nvoorbeeldvragen: [Wie helpt mij?]\n");

        Assert.Matches("<h1[^>]*>Van mensen</h1>", home);
        Assert.Contains("href=\"/zoeken/?q=Wie%20helpt%20mij%3F\"", home, StringComparison.Ordinal);
        Assert.Contains(">Zij stond al buiten.<", home, StringComparison.Ordinal);
    }

    private static string Home(Workspace workspace, string settings = "")
    {
        workspace.Write("input/site.yml", workspace.Read("input/site.yml") + $"\nuitgekozen: [verhalen/te-snel, lessen/gekozen]\n{settings}");
        workspace.Run("build").Good();
        return workspace.Read("output/index.html");
    }
}
