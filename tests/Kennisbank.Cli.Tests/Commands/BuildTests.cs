using Kennisbank.Cli.Tests.Running;
using Kennisbank.Tests.Sites;

namespace Kennisbank.Cli.Tests.Commands;

public class BuildTests(BuiltWorkspace built) : IClassFixture<BuiltWorkspace>
{
    private const string Broken = "input/bakens/eigen-kracht.md";

    [Fact]
    public void A_good_site_is_written_with_a_summary()
    {
        using var workspace = new Workspace();

        var output = workspace.Run("build").Good().Output;

        Assert.True(workspace.Has("output/index.html"));
        Assert.True(workspace.Has("output/bakens/eigen-kracht/index.html"));
        Assert.Contains("bestanden geschreven", output, StringComparison.Ordinal);
        Assert.Contains("lezen en controleren", output, StringComparison.Ordinal);
    }

    [Fact]
    public void Errors_leave_the_last_good_site_standing()
    {
        using var workspace = built.Copy();
        var before = workspace.Read("output/bakens/eigen-kracht/index.html");
        workspace.Write(
            Broken, workspace.Read(Broken).Replace("Eigen kracht", "Nieuw", StringComparison.Ordinal).Replace("nummer:", "numer:", StringComparison.Ordinal));

        var output = workspace.Run("build").WithContentProblems().Output;

        Assert.Contains("input/bakens/eigen-kracht.md(", output, StringComparison.Ordinal);
        Assert.Contains("De site is niet geschreven", output, StringComparison.Ordinal);
        Assert.Equal(before, workspace.Read("output/bakens/eigen-kracht/index.html"));
    }

    [Fact]
    public void Pages_that_were_removed_do_not_linger()
    {
        using var workspace = new Workspace(new TestSite().With("begrippen/wmo.md", PageText.Begrip("b5555")));
        workspace.Run("build").Good();
        Assert.True(workspace.Has("output/begrippen/wmo/index.html"));
        File.Delete(workspace.PathOf("input/begrippen/wmo.md"));

        workspace.Run("build").Good();

        Assert.False(workspace.Has("output/begrippen/wmo/index.html"));
    }

    [Fact]
    public void A_second_build_of_the_same_leaves_the_site_alone_and_repeats_what_it_said()
    {
        using var workspace = built.Copy();
        var written = File.GetLastWriteTimeUtc(workspace.PathOf("output/index.html"));

        var output = workspace.Run("build").Good().Output;

        Assert.Contains("er is niets veranderd", output, StringComparison.Ordinal);
        Assert.Contains("KB508", output, StringComparison.Ordinal);
        Assert.Equal(written, File.GetLastWriteTimeUtc(workspace.PathOf("output/index.html")));
    }

    [Theory]
    [InlineData("another option")]
    [InlineData("a changed page")]
    [InlineData("a damaged output")]
    [InlineData("a removed output")]
    public void A_second_build_writes_after(string change)
    {
        using var workspace = built.Copy();
        string[] extra = [];
        switch (change)
        {
            case "another option":
                extra = ["--base-url", "https://elders.example/"];
                break;
            case "a changed page":
                workspace.Write(Broken, workspace.Read(Broken) + "\nNog een zin.\n");
                break;
            case "a damaged output":
                workspace.Write("output/index.html", "kapot");
                break;
            default:
                File.Delete(workspace.PathOf("output/index.html"));
                break;
        }

        Assert.DoesNotContain("er is niets veranderd", workspace.Run(["build", .. extra]).Good().Output, StringComparison.Ordinal);
        Assert.StartsWith("<!", workspace.Read("output/index.html"), StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public void A_folder_with_other_files_is_refused_and_left_alone()
    {
        using var workspace = new Workspace();
        Directory.CreateDirectory(workspace.PathOf("output"));
        workspace.Write("output/dagboek.txt", "van mij");

        var errors = workspace.Run("build").AsWrongUsage().Errors;

        Assert.Contains("bestanden die niet van deze site zijn", errors, StringComparison.Ordinal);
        Assert.Equal("van mij", workspace.Read("output/dagboek.txt"));
    }

    [Theory]
    [InlineData("input/site")]
    [InlineData("input")]
    [InlineData(".")]
    public void The_site_cannot_be_written_into_its_own_content(string output)
    {
        using var workspace = new Workspace();
        var before = workspace.Snapshot();

        workspace.Run("build", "--output", output).AsWrongUsage();

        Assert.Equal(before, workspace.Snapshot());
    }

    [Theory]
    [InlineData("input/plaatjes")]
    [InlineData("output")]
    public void Pictures_are_not_kept_in_the_content_or_the_site(string pictures)
    {
        using var workspace = new Workspace();

        Assert.Contains("liggen in elkaar", workspace.Run("build", "--share-pictures", pictures).AsWrongUsage().Errors, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--input")]
    [InlineData("--output")]
    [InlineData("--share-pictures")]
    public void A_folder_has_a_name(string option)
    {
        using var workspace = new Workspace();

        Assert.Contains($"Bij {option} hoort de naam van een map.", workspace.Run("build", option, "").AsWrongUsage().Errors, StringComparison.Ordinal);
    }

    [Fact]
    public void A_link_to_the_folder_of_a_web_server_stays_and_that_folder_gets_the_site()
    {
        using var workspace = new Workspace();
        Directory.CreateDirectory(workspace.PathOf("www"));
        Directory.CreateSymbolicLink(workspace.PathOf("output"), workspace.PathOf("www"));

        workspace.Run("build").Good();

        Assert.True(workspace.Has("www/index.html"));
        Assert.NotNull(new DirectoryInfo(workspace.PathOf("output")).LinkTarget);
    }

    [Fact]
    public void A_link_on_the_way_to_the_folder_is_followed_and_a_cycle_is_reported()
    {
        using var workspace = new Workspace();
        Directory.CreateDirectory(workspace.PathOf("www"));
        Directory.CreateSymbolicLink(workspace.PathOf("weg"), workspace.PathOf("www"));
        Directory.CreateSymbolicLink(workspace.PathOf("rond"), workspace.PathOf("rond"));

        workspace.Run("build", "--output", "weg/site").Good();

        Assert.True(workspace.Has("www/site/index.html"));
        Assert.Contains("alleen naar een map", workspace.Run("build", "--output", "rond").AsWrongUsage().Errors, StringComparison.Ordinal);
        Assert.Contains("liggen in elkaar", workspace.Run("build", "--output", "weg/../input/x").AsWrongUsage().Errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_killed_build_leaves_the_last_good_site_and_the_next_build_works()
    {
        using var workspace = built.Copy();
        var before = workspace.Read("output/index.html");
        for (var index = 0; index < 300; index++)
        {
            Directory.CreateDirectory(workspace.PathOf("input/begrippen"));
            workspace.Write($"input/begrippen/b{index}.md", PageText.Begrip($"c{IdOf(index)}").ToString());
        }

        using (var build = workspace.Start("build"))
        {
            await Eventually.True(() => Directory.Exists(workspace.PathOf("output.nieuw")) || build.HasEnded);
            build.Kill();
        }

        Assert.True(workspace.Read("output/index.html") == before || workspace.Has("output/begrippen/b0/index.html"));
        workspace.Run("build").Good();
        Assert.True(workspace.Has("output/begrippen/b299/index.html"));
        Assert.False(Directory.Exists(workspace.PathOf("output.nieuw")));
    }

    [MountFact]
    public async Task A_build_killed_while_it_brings_files_to_a_volume_leaves_no_half_file_and_the_next_build_repairs_it()
    {
        using var workspace = new Workspace();
        using var disk = new MemoryDisk(workspace.PathOf("output"));
        workspace.Run("build").Good();
        Directory.CreateDirectory(workspace.PathOf("input/begrippen"));
        for (var index = 0; index < 300; index++)
        {
            workspace.Write($"input/begrippen/b{index}.md", PageText.Begrip($"c{IdOf(index)}").ToString());
        }

        using (var build = workspace.Start("build"))
        {
            await Eventually.True(() => workspace.Has("output/begrippen/b0/index.md") || build.HasEnded);
            build.Kill();
        }

        Assert.All(Pages(workspace.PathOf("output")), page => Assert.EndsWith("</html>", File.ReadAllText(page).TrimEnd(), StringComparison.Ordinal));
        Assert.Contains("bestand voor bestand", workspace.Run("build").Good().Output, StringComparison.Ordinal);
        Assert.Contains("er is niets veranderd", workspace.Run("build").Good().Output, StringComparison.Ordinal);
        Assert.Equal(Pages(BuiltElsewhere(workspace)).Count(), Pages(workspace.PathOf("output")).Count());
        Assert.False(Directory.Exists(workspace.PathOf("output/.kennisbank.nieuw")));
    }

    [OrdinaryUserFact]
    public void A_folder_in_one_that_is_closed_gets_the_site_file_by_file()
    {
        using var workspace = new Workspace();
        Directory.CreateDirectory(workspace.PathOf("www/site"));
        using var closed = workspace.Closed("www", UnixFileMode.UserRead | UnixFileMode.UserExecute);

        Assert.Contains("bestand voor bestand", workspace.RunAsOrdinaryUser("build", "--output", "www/site").Good().Output, StringComparison.Ordinal);
        Assert.Contains("er is niets veranderd", workspace.RunAsOrdinaryUser("build", "--output", "www/site").Good().Output, StringComparison.Ordinal);
    }

    [OrdinaryUserFact]
    public void A_folder_that_is_closed_is_called_that()
    {
        using var workspace = new Workspace();
        Directory.CreateDirectory(workspace.PathOf("www"));
        using var closed = workspace.Closed("www", UnixFileMode.UserRead | UnixFileMode.UserExecute);

        Assert.EndsWith(
            "u mag daar niet schrijven.\n", workspace.RunAsOrdinaryUser("build", "--output", "www/site").AsWrongUsage().Errors, StringComparison.Ordinal);
    }

    [OrdinaryUserFact]
    public void A_folder_of_somebody_else_that_cannot_be_moved_stays_with_what_is_in_it()
    {
        using var workspace = built.Copy();
        Directory.CreateDirectory(workspace.PathOf("output/eigen"));
        workspace.Write("output/eigen/x.txt", "van mij");
        workspace.Write(Broken, workspace.Read(Broken) + "\nNog een zin.\n");
        using var closed = workspace.Closed("output/eigen", UnixFileMode.UserRead | UnixFileMode.UserExecute);

        workspace.RunAsOrdinaryUser("build").Good();

        Assert.Equal("van mij", workspace.Read("output/eigen/x.txt"));
        Assert.Contains("Nog een zin.", workspace.Read("output/bakens/eigen-kracht/index.html"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_link_that_appears_in_the_content_is_refused_though_no_file_changed()
    {
        using var workspace = built.Copy();
        File.CreateSymbolicLink(workspace.PathOf("input/lessen.md"), "/etc/hostname");

        Assert.Contains("KB103", workspace.Run("build").WithContentProblems().Output, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_not_of_the_site_stays_and_is_named()
    {
        using var workspace = built.Copy();
        workspace.Write("output/CNAME", "kennis.example");
        workspace.Write(Broken, workspace.Read(Broken) + "\nNog een zin.\n");

        Assert.Contains("Niet van de site, en dus gebleven: CNAME.", workspace.Run("build").Good().Output, StringComparison.Ordinal);

        Assert.Equal("kennis.example", workspace.Read("output/CNAME"));
    }

    [Fact]
    public void Drafts_are_only_built_when_asked_for()
    {
        using var workspace = new Workspace(new TestSite().With("begrippen/wmo.md", PageText.Begrip("b5555").Key("concept", "ja")));
        workspace.Run("build").Good();
        Assert.False(workspace.Has("output/begrippen/wmo/index.html"));

        workspace.Run("build", "--drafts").Good();

        Assert.True(workspace.Has("output/begrippen/wmo/index.html"));
    }

    private static IEnumerable<string> Pages(string folder) => Directory.EnumerateFiles(folder, "*.html", SearchOption.AllDirectories);

    private static string BuiltElsewhere(Workspace workspace)
    {
        workspace.Run("build", "--output", "elders").Good();
        return workspace.PathOf("elders");
    }

    private static string IdOf(int number)
    {
        const string digits = "23456789bcdfghjk";
        return $"{digits[number / 4096 % 16]}{digits[number / 256 % 16]}{digits[number / 16 % 16]}{digits[number % 16]}";
    }
}
