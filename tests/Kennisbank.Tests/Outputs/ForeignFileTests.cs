using Kennisbank.Outputs;
using Kennisbank.Tests.Sites;

namespace Kennisbank.Tests.Outputs;

/// <summary>Files of others in the folder of the site are kept, and our own are deleted when their page is.</summary>
public sealed class ForeignFileTests : SharedFolder
{
    [Theory]
    [InlineData("CNAME")]
    [InlineData(".well-known/assetlinks.json")]
    [InlineData("google0123456789abcdef.html")]
    [InlineData("diep/in/een/eigen/map.txt")]
    [InlineData("verhalen/naam/bijlage.pdf")]
    [InlineData("eigen-bestand")]
    [InlineData(".kennisbank-notities")]
    public void A_file_of_somebody_else_stays(string path)
    {
        Put(path, "van mij");
        Change();

        var written = Build().Written!;

        Assert.Equal("van mij", File.ReadAllText(At(path)));
        Assert.False(written.IsUnchanged);
        Assert.False(written.InSteps);
        Assert.StartsWith(path.Split('/')[0], Assert.Single(written.Kept), StringComparison.Ordinal);
        Assert.True(Build().Written!.IsUnchanged);
        AssertNothingBeside();
    }

    [Fact]
    public void It_stays_where_it_was_when_the_page_beside_it_goes()
    {
        Put("verhalen/naam/bijlage.pdf", "van mij");
        RemoveStory();

        Assert.False(Build().Written!.InSteps);

        Assert.Equal(["bijlage.pdf"], Directory.EnumerateFileSystemEntries(At("verhalen/naam")).Select(Path.GetFileName));
        AssertNothingBeside();
    }

    [Fact]
    public void A_folder_of_somebody_else_gets_a_page_beside_what_is_in_it()
    {
        Put("begrippen/wmo/bijlage.pdf", "van mij");
        Put("afbeeldingen/begrippen/wmo/bijlage.pdf", "van mij");
        new TestSite().With("begrippen/wmo.md", PageText.Begrip("b5555")).With("afbeeldingen/begrippen/wmo/een.gif", Pictures.Gif).WriteTo(Input);

        Assert.False(Build().Written!.InSteps);

        Assert.Equal("van mij", File.ReadAllText(At("begrippen/wmo/bijlage.pdf")));
        Assert.True(File.Exists(At("begrippen/wmo/index.html")));
        Assert.Equal("van mij", File.ReadAllText(At("afbeeldingen/begrippen/wmo/bijlage.pdf")));
        Assert.True(File.Exists(At("afbeeldingen/begrippen/wmo/een.gif")));
    }

    [Fact]
    public void Links_empty_folders_and_what_is_closed_stay_as_they_are()
    {
        Directory.CreateDirectory(At("leeg/dieper"));
        File.CreateSymbolicLink(At("naar-niets"), "bestaat-niet");
        Directory.CreateSymbolicLink(At("naar-map"), Input);
        Put("vast.txt", "van mij");
        File.SetAttributes(At("vast.txt"), FileAttributes.ReadOnly);
        Change();

        Build();

        Assert.True(Directory.Exists(At("leeg/dieper")));
        Assert.Equal("bestaat-niet", new FileInfo(At("naar-niets")).LinkTarget);
        Assert.Equal(Input, new DirectoryInfo(At("naar-map")).LinkTarget);
        Assert.True(new FileInfo(At("vast.txt")).IsReadOnly);
        Assert.True(File.Exists(Path.Combine(Input, Story)));
        AssertNothingBeside();
    }

    [Fact]
    public void Of_a_link_in_the_place_of_a_file_of_the_site_only_the_link_goes()
    {
        File.Delete(At("robots.txt"));
        File.CreateSymbolicLink(At("robots.txt"), Input);
        File.Delete(At("verhalen/naam/index.md"));
        File.CreateSymbolicLink(At("verhalen/naam/index.md"), Input);
        RemoveStory();

        Build();

        Assert.Null(new FileInfo(At("robots.txt")).LinkTarget);
        Assert.True(File.Exists(Path.Combine(Input, "bakens", "eigen-kracht.md")));
    }

    [Fact]
    public void Of_a_page_that_goes_nothing_stays_not_even_what_somebody_changed_in_it()
    {
        File.AppendAllText(At("verhalen/naam/index.html"), "door mij bijgewerkt");
        RemoveStory();

        Build();

        Assert.False(Directory.Exists(At("verhalen/naam")));
    }

    [Fact]
    public void What_somebody_changed_in_a_file_of_the_site_is_built_again_even_with_the_same_size_and_time()
    {
        var page = At("verhalen/naam/index.html");
        var (built, time) = (File.ReadAllText(page), File.GetLastWriteTimeUtc(page));
        File.WriteAllText(page, built.Replace("een verhaal", "een vorhaal", StringComparison.Ordinal));
        File.SetLastWriteTimeUtc(page, time);

        Assert.False(Build().Written!.IsUnchanged);

        Assert.Equal(built, File.ReadAllText(page));
    }

    [Theory]
    [InlineData("begrippen/wmo/index.html")]
    [InlineData("begrippen/wmo")]
    [InlineData("begrippen/wmo/index.html/diep.txt")]
    public void A_file_where_the_site_gets_one_is_refused_and_nothing_is_lost(string path)
    {
        Put(path, "van mij");
        new TestSite().With("begrippen/wmo.md", PageText.Begrip("b5555")).WriteTo(Input);
        var before = File.ReadAllText(At("index.html"));

        var refused = Assert.Throws<OutputFolderException>(Build);

        Assert.Contains(path, refused.Message, StringComparison.Ordinal);
        Assert.Equal("van mij", File.ReadAllText(At(path)));
        Assert.Equal(before, File.ReadAllText(At("index.html")));
        AssertNothingBeside();
    }

    [Theory]
    [InlineData(".git/HEAD", ".git")]
    [InlineData(".git", ".git")]
    [InlineData(".svn/entries", ".svn")]
    [InlineData(".hg/requires", ".hg")]
    [InlineData("eigen/map/.git/HEAD", "eigen/map/.git")]
    public void A_folder_under_version_control_is_refused_before_anything_is_read(string path, string named)
    {
        Put(path, "van mij");
        Change();
        var stages = new List<string>();

        var refused = Assert.Throws<OutputFolderException>(() => Build(stages.Add));

        Assert.Contains($"staat '{named}'", refused.Message, StringComparison.Ordinal);
        Assert.Empty(stages);
        Assert.Equal("van mij", File.ReadAllText(At(path)));
    }

    [Fact]
    public void A_folder_that_says_no_more_what_was_built_is_refused_with_what_may_be_of_somebody_else()
    {
        Put("CNAME", "van mij");
        File.WriteAllText(At(".kennisbank"), "kapot");

        var refused = Assert.Throws<OutputFolderException>(Build);

        Assert.Contains(": CNAME.", refused.Message, StringComparison.Ordinal);
        Assert.Equal("van mij", File.ReadAllText(At("CNAME")));
    }

    [Theory]
    [InlineData("van mij")]
    [InlineData("")]
    public void A_file_with_the_name_of_the_lock_stays(string text)
    {
        File.WriteAllText(Site + ".slot", text);
        Change();

        Build();

        Assert.Equal(text, File.ReadAllText(Site + ".slot"));
    }
}
