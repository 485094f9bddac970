using Kennisbank.Outputs;
using Kennisbank.Tests.Sites;

namespace Kennisbank.Tests.Outputs;

/// <summary>A folder that is a mount point, such as a container volume, gets the site file by file.</summary>
public sealed class MountedFolderTests : IDisposable
{
    private readonly TempFolder _input = new();
    private readonly TempFolder _outputs = new();

    public MountedFolderTests() => new TestSite().With("verhalen/naam.md", PageText.Verhaal("c8888")).WriteTo(_input.Path);

    [MountFact]
    public void The_site_gets_there_and_says_how()
    {
        using var disk = new MemoryDisk(Site);
        Directory.CreateDirectory(At("lost+found"));

        var written = Build().Written!;

        Assert.True(written.InSteps);
        Assert.Empty(written.Kept);
        Assert.True(Build().Written!.IsUnchanged);
        AssertSameAsElsewhere();
    }

    [MountFact]
    public void What_is_not_of_the_site_stays_and_what_was_of_it_goes()
    {
        using var disk = new MemoryDisk(Site);
        Build();
        File.WriteAllText(At("verhalen/naam/bijlage.pdf"), "van mij");
        File.WriteAllText(At("CNAME"), "van mij");
        Directory.CreateDirectory(At("leeg"));
        File.Delete(Path.Combine(_input.Path, "verhalen/naam.md"));

        Assert.Equal(["CNAME", "leeg", "verhalen/naam/bijlage.pdf"], Build().Written!.Kept);

        Assert.Equal(["bijlage.pdf"], Directory.EnumerateFileSystemEntries(At("verhalen/naam")).Select(Path.GetFileName));
        Assert.True(Directory.Exists(At("leeg")));
        File.Delete(At("CNAME"));
        Directory.Delete(At("verhalen/naam"), recursive: true);
        Directory.Delete(At("leeg"));
        AssertSameAsElsewhere();
    }

    [MountFact]
    public void A_folder_that_became_empty_goes_unless_it_is_a_disk_itself()
    {
        using var disk = new MemoryDisk(Site);
        PutImage("afbeeldingen/een.gif");
        Build();
        using var other = new MemoryDisk(At("afbeeldingen"));
        Build();
        File.Delete(Path.Combine(_input.Path, "afbeeldingen/een.gif"));
        File.Delete(Path.Combine(_input.Path, "verhalen/naam.md"));

        Build();

        Assert.False(Directory.Exists(At("verhalen/naam")));
        Assert.Empty(Directory.EnumerateFileSystemEntries(At("afbeeldingen")));
    }

    [MountFact]
    public void A_folder_of_somebody_else_beside_it_is_no_hindrance()
    {
        using var disk = new MemoryDisk(Site);
        Directory.CreateDirectory(Site + ".nieuw");
        File.WriteAllText(Site + ".nieuw/dagboek.txt", "van mij");

        Build();

        Assert.Equal("van mij", File.ReadAllText(Site + ".nieuw/dagboek.txt"));
        AssertSameAsElsewhere();
    }

    [MountFact]
    public void A_full_disk_within_the_folder_leaves_whole_files_and_the_next_build_repairs_it()
    {
        using var disk = new MemoryDisk(Site);
        Build();
        var folder = At("bakens/eigen-kracht");
        using var small = new MemoryDisk(folder, "64k");
        Build();
        var page = Path.Combine(_input.Path, "bakens/eigen-kracht.md");
        var (text, before) = (File.ReadAllText(page), Files(folder));
        File.AppendAllText(page, string.Concat(Enumerable.Repeat("\nNog een zin.\n", 6000)));

        Assert.EndsWith("de schijf is vol.", Assert.Throws<OutputFolderException>(Build).Message, StringComparison.Ordinal);

        Assert.Equal(before, Files(folder).Where(file => before.ContainsKey(file.Key)));
        File.WriteAllText(page, text + "\nNog een zin.\n");
        Build();
        AssertSameAsElsewhere();
    }

    [MountFact]
    public void A_page_may_come_where_a_folder_was_and_the_reverse()
    {
        using var disk = new MemoryDisk(Site);
        PutImage("afbeeldingen/een.gif/twee.gif");
        PutImage("afbeeldingen/drie.gif");
        Build();
        Directory.Delete(Path.Combine(_input.Path, "afbeeldingen"), recursive: true);
        PutImage("afbeeldingen/een.gif");
        PutImage("afbeeldingen/drie.gif/vier.gif");

        Build();

        AssertSameAsElsewhere();
    }

    [MountFact]
    public void A_disk_within_the_folder_is_no_hindrance()
    {
        PutImage("afbeeldingen/een.gif");
        using var disk = new MemoryDisk(At("afbeeldingen"));
        using var other = new MemoryDisk(At("eigen"));
        File.WriteAllText(At(".kennisbank"), "");

        Build();
        File.Delete(Path.Combine(_input.Path, "afbeeldingen/een.gif"));
        PutImage("afbeeldingen/twee.gif");

        Assert.True(Build().Written!.InSteps);
        Assert.Equal(["twee.gif"], Directory.EnumerateFileSystemEntries(At("afbeeldingen")).Select(Path.GetFileName));
    }

    [MountFact]
    public void A_build_that_stops_halfway_changed_no_page_yet_and_the_next_one_repairs_it()
    {
        using var disk = new MemoryDisk(Site);
        Build();
        var before = Pages();
        using (new MemoryDisk(At("afbeeldingen/een.gif")))
        {
            // The site gets a file there, and a disk that is in use cannot be taken away.
            foreach (var name in (string[])["een.gif", "twee.gif", "drie.gif", "vier.gif"])
            {
                PutImage($"afbeeldingen/{name}");
            }

            // Changes the front page, which is listed before any folder.
            File.WriteAllText(Path.Combine(_input.Path, "site.yml"), MinimalSite.Settings.Replace("Proefsite", "Andere site", StringComparison.Ordinal));
            File.Delete(Path.Combine(_input.Path, "verhalen/naam.md"));
            MakeOurs("afbeeldingen/een.gif/oud.gif");

            Assert.Throws<OutputFolderException>(Build);

            Assert.Equal(before, Pages());
        }

        Assert.True(Build().Written!.InSteps);

        AssertSameAsElsewhere();
    }

    [MountFact]
    public void What_a_killed_build_left_in_it_goes_even_when_nothing_changed()
    {
        using var disk = new MemoryDisk(Site);
        Build();
        Directory.CreateDirectory(At(".kennisbank.nieuw/verhalen"));
        File.WriteAllText(At(".kennisbank.nieuw/.kennisbank"), "");
        File.WriteAllText(At(".kennisbank.nieuw/verhalen/half.html"), "<!DOC");

        Assert.True(Build().Written!.IsUnchanged);

        AssertSameAsElsewhere();
    }

    [MountFact]
    public void A_read_only_disk_is_called_that()
    {
        using var disk = new MemoryDisk(_outputs.Path);
        Build();
        File.AppendAllText(Path.Combine(_input.Path, "bakens", "eigen-kracht.md"), "\nNog een zin.\n");
        File.WriteAllText(Site + ".slot", "van mij");
        disk.Close();

        Assert.EndsWith("de schijf is alleen te lezen.", Assert.Throws<OutputFolderException>(Build).Message, StringComparison.Ordinal);
    }

    public void Dispose()
    {
        _input.Dispose();
        _outputs.Dispose();
    }

    private string Site => Path.Combine(_outputs.Path, "site");

    private string At(string path) => Path.Combine(Site, path);

    private void PutImage(string path)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(Path.Combine(_input.Path, path))!);
        File.WriteAllBytes(Path.Combine(_input.Path, path), Pictures.Gif);
    }

    /// <summary>As if an earlier build had written the file.</summary>
    private void MakeOurs(string path)
    {
        var stamp = BuildStamp.Read(Site)!;
        File.WriteAllBytes(At(SiteFolders.Marker), BuildStampFile.ToBytes(stamp with { Names = stamp.Names.With(OutputNames.Of([path])) }));
    }

    private BuildResult Build() => Build(Site);

    private BuildResult Build(string site) =>
        new SiteBuilder(new BuildOptions { Input = _input.Path }, new PlainTheme(), new FixedClock(new DateOnly(2026, 11, 22))).Build(site);

    /// <summary>As a clean build into an ordinary folder.</summary>
    private void AssertSameAsElsewhere()
    {
        var elsewhere = Path.Combine(_outputs.Path, "elders");
        Build(elsewhere);

        Assert.Equal(Files(elsewhere), Files(Site));
    }

    private List<KeyValuePair<string, string>> Pages() => [.. Files(Site).Where(file => Path.GetExtension(file.Key) == ".html")];

    private static SortedDictionary<string, string> Files(string folder) => new(
        Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
            .ToDictionary(file => Path.GetRelativePath(folder, file), file => Convert.ToHexString(File.ReadAllBytes(file))));
}
