using Kennisbank.Outputs;
using Kennisbank.Tests.Sites;

namespace Kennisbank.Tests.Outputs;

/// <summary>Files of others are kept when a build is killed, whatever it was doing.</summary>
public sealed class ForeignFileAfterKillTests : SharedFolder
{
    [Theory]
    [InlineData("moved along")]
    [InlineData("exchanged")]
    [InlineData("old site moved away")]
    public void A_kill_loses_nothing_of_it(string moment)
    {
        Directory.Move(Site, Old);
        Build();
        var holder = moment == "moved along" ? Site : Old;
        Directory.CreateDirectory(Path.Combine(holder, "leeg"));
        File.WriteAllText(Path.Combine(holder, "CNAME"), "van mij");
        Directory.Move(holder, moment == "old site moved away" ? Site + ".oud" : Fresh);
        if (moment == "moved along")
        {
            Directory.Move(Old, Site);
        }

        Build();

        Assert.Equal("van mij", File.ReadAllText(At("CNAME")));
        Assert.True(Directory.Exists(At("leeg")));
        AssertNothingBeside();
    }

    [Fact]
    public void A_kill_loses_nothing_beside_a_page_that_is_new()
    {
        Directory.Move(Site, Old);
        new TestSite().With("begrippen/wmo.md", PageText.Begrip("b5555")).WriteTo(Input);
        Build();
        Put("begrippen/wmo/bijlage.pdf", "van mij");
        Directory.Move(Site, Fresh);
        Directory.Move(Old, Site);

        Build();

        Assert.Equal("van mij", File.ReadAllText(At("begrippen/wmo/bijlage.pdf")));
        Assert.True(File.Exists(At("begrippen/wmo/index.html")));
        AssertNothingBeside();
    }

    [Fact]
    public void A_file_that_after_a_kill_cannot_go_back_to_its_place_is_named_and_both_stay()
    {
        LeaveOldSite(with => File.WriteAllText(Path.Combine(with, "CNAME"), "van mij"));
        Put("CNAME", "ook van mij");

        AssertCannotGoBack("CNAME");

        Assert.Equal("van mij", File.ReadAllText(Path.Combine(Fresh, "CNAME")));
        Assert.Equal("ook van mij", File.ReadAllText(At("CNAME")));
    }

    [Fact]
    public void What_a_link_leads_to_stays_where_it_is_when_the_link_cannot_go_back_after_a_kill()
    {
        var page = Path.Combine(Input, "bakens", "eigen-kracht.md");
        LeaveOldSite(with => Directory.CreateSymbolicLink(Path.Combine(Directory.CreateDirectory(Path.Combine(with, "eigen")).FullName, "map"),
            Path.GetDirectoryName(page)!));
        Directory.CreateDirectory(At("eigen/map"));

        AssertCannotGoBack("eigen/map");

        Assert.True(File.Exists(page));
        Assert.True(File.Exists(Path.Combine(Fresh, "eigen", "map", "eigen-kracht.md")));
    }

    /// <summary>As a kill after the exchange does.</summary>
    /// <param name="put">Puts something of somebody else in the old site.</param>
    private void LeaveOldSite(Action<string> put)
    {
        Directory.Move(Site, Old);
        Build();
        put(Old);
        Directory.Move(Old, Fresh);
    }

    private void AssertCannotGoBack(string path) => Assert.Equal(
        $"'{Path.Combine(Fresh, path)}' is niet van de site en kan niet terug naar '{At(path)}', want daar staat al iets. Zet het zelf op zijn plaats.",
        Assert.Throws<OutputFolderException>(Build).Message);
}
