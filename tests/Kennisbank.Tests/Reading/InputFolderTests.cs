using Kennisbank.Tests.Sites;

namespace Kennisbank.Tests.Reading;

public class InputFolderTests
{
    [Fact]
    public void A_symbolic_link_to_a_file_is_refused_and_a_link_to_it_is_not_complained_about_too() =>
        Complaints.WithText("Zie [dit](geheim.md) en [dat](../lessen/geheim/x.md).")
            .WithSymbolicLink("achtergrond/geheim.md", "/etc/passwd")
            .WithSymbolicLink("lessen/geheim", "/etc")
            .Expect(
                "achtergrond/geheim.md: fout KB103: Dit is een symbolische link: een verwijzing, "
                + "die ook naar bestanden buiten de map met inhoud kan wijzen. "
                + "Zet het bestand zelf op deze plek.",
                "lessen/geheim: fout KB103: Dit is een symbolische link: een verwijzing, die ook naar bestanden buiten de map met inhoud kan wijzen. "
                + "Zet het bestand zelf op deze plek.");

    [Fact]
    public void A_symbolic_link_within_the_folder_or_to_nothing_is_refused_too() => new TestSite()
        .WithSymbolicLink("lessen/kring", "../lessen")
        .WithSymbolicLink("site2.yml", "bestaat-niet")
        .Expect(
            "lessen/kring: fout KB103: Dit is een symbolische link: een verwijzing, die ook naar bestanden buiten de map met inhoud kan wijzen. "
            + "Zet het bestand zelf op deze plek.",
            "site2.yml: fout KB103: Dit is een symbolische link: een verwijzing, die ook naar bestanden buiten de map met inhoud kan wijzen. "
            + "Zet het bestand zelf op deze plek.");

    [Fact]
    public void Nothing_of_a_linked_file_gets_into_the_site()
    {
        using var elsewhere = new TempFolder();
        File.WriteAllText(Path.Combine(elsewhere.Path, "geheim.md"), PageText.Achtergrond("c8888").Body("Een staatsgeheim.").ToString());

        var site = new TestSite().WithSymbolicLink("achtergrond/kopie.md", Path.Combine(elsewhere.Path, "geheim.md")).Build();

        Assert.DoesNotContain(site.Outputs.Keys, path => path.Contains("kopie", StringComparison.Ordinal));
        Assert.All(site.Outputs.Keys, path => Assert.DoesNotContain("staatsgeheim", site.Text(path), StringComparison.Ordinal));
    }

    [Fact]
    public void A_folder_that_does_not_exist_is_one_problem() => Assert.Equal(
        ["bestaat-niet: fout KB107: De map 'bestaat-niet' bestaat niet. Start de opdracht in de map van het project, of geef de map met --input."],
        BuiltSite.Of("bestaat-niet").Complaints);

    [Fact]
    public void A_slash_after_the_folder_changes_nothing()
    {
        using var folder = new TempFolder();
        new TestSite().WriteTo(folder.Path);

        Assert.Empty(BuiltSite.Of(folder.Path + Path.DirectorySeparatorChar).Complaints);
    }

    [Fact]
    public void Files_that_begin_with_a_dot_or_an_underscore_stay_outside_the_site() => new TestSite()
        .With(".DS_Store", "")
        .With("lessen/.verborgen.md", "geen pagina")
        .With("lessen/_later.md", "geen pagina")
        .With("_archief/oud.md", "geen pagina")
        .ExpectNothing();

    [Theory]
    [InlineData("lessen/luister.md~")]
    [InlineData("lessen/luister.md.~1~")]
    [InlineData("lessen/#luister.md#")]
    [InlineData("lessen/.#luister.md")]
    [InlineData("lessen/.luister.md.swp")]
    [InlineData("lessen/luister.md.swp")]
    [InlineData("lessen/luister.md.orig")]
    [InlineData("lessen/luister.md.rej")]
    [InlineData("lessen/luister.bak")]
    [InlineData("lessen/luister.md.BAK")]
    [InlineData("lessen/luister.md.tmp")]
    [InlineData("lessen/~$luister.docx")]
    [InlineData("lessen/~$ister.md")]
    [InlineData("lessen/~WRL0001.tmp")]
    [InlineData("lessen/4913")]
    [InlineData("lessen/5036")]
    [InlineData("lessen/luister.md___jb_tmp___")]
    [InlineData("afbeeldingen/Thumbs.db")]
    [InlineData("afbeeldingen/desktop.ini")]
    [InlineData("afbeeldingen/.DS_Store")]
    [InlineData("afbeeldingen/._plein.jpg")]
    [InlineData("afbeeldingen/plein.jpg.part")]
    [InlineData("afbeeldingen/plein.jpg~")]
    [InlineData("__MACOSX/lessen/luister.md")]
    [InlineData("lessen/@eaDir/luister.md")]
    [InlineData("site.yml.orig")]
    public void What_editors_and_systems_leave_behind_is_not_seen(string path)
    {
        var site = new TestSite().With(path, "geen pagina").Build().WithoutProblems();

        Assert.DoesNotContain(site.Outputs.Values, file => System.Text.Encoding.UTF8.GetString(file).Contains("geen pagina", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("oud.bak")]
    [InlineData("map~")]
    [InlineData("4913")]
    public void A_folder_may_have_the_name_of_such_a_file(string folder) =>
        Assert.Contains(
            "begrippen/wmo/index.html", new TestSite().With($"begrippen/{folder}/wmo.md", PageText.Begrip("b5555")).Build().WithoutProblems().Outputs.Keys);
}
