using Kennisbank.Outputs;
using Kennisbank.Tests.Sites;

namespace Kennisbank.Tests.Outputs;

/// <summary>
/// A build that is killed while it replaces the old site leaves folders behind, perhaps with a withdrawn story. The next build
/// removes them before anything else, whatever its result.
/// </summary>
public sealed class KilledBuildTests : IDisposable
{
    private const string Story = "verhalen/naam.md";
    private const string Secret = "Dit moest weg.";

    private readonly TempFolder _input = new();
    private readonly TempFolder _outputs = new();

    /// <summary>Builds a site with the story, keeps a copy, and builds one without.</summary>
    public KilledBuildTests()
    {
        new TestSite().With(Story, PageText.Verhaal("c8888").Body(Secret)).WriteTo(_input.Path);
        Build();
        Directory.Move(Site, Before);
        File.WriteAllText(Path.Combine(_input.Path, Story), "---\nid: c8888\ningetrokken: 2026-11-22\n---\n");
        Build();
    }

    private static readonly string[] Moments =
    [
        "writing", "exchanged", "exchanged, half cleared", "exchanged, all but cleared", "cleared but for the folder",
        "old site moved away", "new site moved in", "half cleared", "cleared but for the lock",
    ];

    private static readonly string[] Builds = ["of the same", "with errors", "of something else"];

    public static IEnumerable<object[]> EveryMomentAndEveryBuild => Moments.SelectMany(moment => Builds.Select(build => new object[] { moment, build }));

    [Theory]
    [MemberData(nameof(EveryMomentAndEveryBuild))]
    public void Nothing_of_the_old_site_is_left_after_a_kill_while(string moment, string build)
    {
        LeaveBehind(moment);
        Change(build);

        var written = Build().Written;

        AssertNothingOfTheOldSite();
        Assert.Equal(build == "with errors", written is null);
        Assert.Equal(build == "of the same", written is { IsUnchanged: true });
        Assert.True(File.Exists(Path.Combine(Site, "bakens", "eigen-kracht", "index.html")));
    }

    [Theory]
    [InlineData("writing")]
    [InlineData("exchanged")]
    [InlineData("old site moved away")]
    public void Nothing_of_it_is_left_when_another_build_is_killed_while_this_one_is_reading(string moment)
    {
        Change("of something else");

        Build(stage =>
        {
            if (stage == "verbinden")
            {
                LeaveBehind(moment);
            }
        });

        AssertNothingOfTheOldSite();
        Assert.Contains("Nog een zin.", File.ReadAllText(Path.Combine(Site, "bakens", "eigen-kracht", "index.html")), StringComparison.Ordinal);
    }

    [MountFact]
    public void What_cannot_be_removed_yet_is_removed_by_a_later_build()
    {
        LeaveBehind("exchanged");
        using (new MemoryDisk(Path.Combine(Fresh, "verhalen")))
        {
            // A disk that is in use cannot be taken away.
            Assert.Throws<OutputFolderException>(Build);
        }

        Build();

        AssertNothingOfTheOldSite();
    }

    [Fact]
    public void A_new_site_that_is_not_whole_does_not_take_the_place_of_the_old_one()
    {
        LeaveBehind("old site moved away");
        File.Delete(Path.Combine(Fresh, "index.html"));
        Change("with errors");

        Build();

        Assert.True(File.Exists(Path.Combine(Site, "index.html")));
        Assert.Equal(["site"], Directory.EnumerateFileSystemEntries(_outputs.Path).Select(Path.GetFileName));
    }

    [Fact]
    public void What_a_build_is_writing_at_this_moment_is_left_to_it()
    {
        LeaveBehind("writing");
        using var other = new FileStream(Lock, FileMode.OpenOrCreate, FileAccess.Write, FileShare.None);

        Assert.True(Build().Written!.IsUnchanged);

        Assert.True(Directory.Exists(Fresh));
    }

    [Theory]
    [InlineData("of the same")]
    [InlineData("with errors")]
    public void A_folder_of_somebody_else_is_left_alone(string build)
    {
        Directory.Delete(Before, recursive: true);
        Directory.CreateDirectory(Old);
        File.WriteAllText(Path.Combine(Old, "dagboek.txt"), "van mij");
        Change(build);

        Build();

        Assert.Equal("van mij", File.ReadAllText(Path.Combine(Old, "dagboek.txt")));
    }

    public void Dispose()
    {
        _input.Dispose();
        _outputs.Dispose();
    }

    private string Site => Path.Combine(_outputs.Path, "site");

    private string Fresh => Site + ".nieuw";

    private string Old => Site + ".oud";

    private string Lock => Site + ".slot";

    private string Before => Site + ".eerst";

    /// <summary>The files on disk when the program is killed at this moment. The lock file is no longer held.</summary>
    private void LeaveBehind(string moment)
    {
        File.WriteAllText(Lock, FolderLock.Sign);
        switch (moment)
        {
            case "writing":
                KeepOnly(Before, "index.html");
                File.WriteAllText(Path.Combine(Before, ".kennisbank"), "");
                Directory.Move(Before, Fresh);
                break;
            case "exchanged":
                Directory.Move(Before, Fresh);
                break;
            case "exchanged, half cleared":
                KeepOnly(Before, ".kennisbank", "verhalen");
                Directory.Move(Before, Fresh);
                break;
            case "exchanged, all but cleared":
                KeepOnly(Before, ".kennisbank");
                Directory.Move(Before, Fresh);
                break;
            case "cleared but for the folder":
                KeepOnly(Before);
                Directory.Move(Before, Fresh);
                break;
            case "old site moved away":
                Directory.Move(Site, Fresh);
                Directory.Move(Before, Old);
                break;
            case "new site moved in":
                Directory.Move(Before, Old);
                break;
            case "half cleared":
                KeepOnly(Before, ".kennisbank", "verhalen");
                Directory.Move(Before, Old);
                break;
            default:
                Directory.Delete(Before, recursive: true);
                break;
        }
    }

    private static void KeepOnly(string folder, params string[] names)
    {
        foreach (var entry in new DirectoryInfo(folder).EnumerateFileSystemInfos().Where(entry => !names.Contains(entry.Name)))
        {
            (entry as DirectoryInfo)?.Delete(recursive: true);
            (entry as FileInfo)?.Delete();
        }
    }

    private void Change(string build)
    {
        var page = Path.Combine(_input.Path, "bakens", "eigen-kracht.md");
        if (build != "of the same")
        {
            File.AppendAllText(page, build == "with errors" ? "\n[nergens](bestaat-niet.md)\n" : "\nNog een zin.\n");
        }
    }

    private void AssertNothingOfTheOldSite()
    {
        Assert.Equal(["site"], Directory.EnumerateFileSystemEntries(_outputs.Path).Select(Path.GetFileName));
        Assert.DoesNotContain(Directory.EnumerateFiles(_outputs.Path, "*", SearchOption.AllDirectories),
            file => File.ReadAllText(file).Contains(Secret, StringComparison.Ordinal));
    }

    private BuildResult Build() => Build(onStage: null);

    private BuildResult Build(Action<string>? onStage) =>
        new SiteBuilder(new BuildOptions { Input = _input.Path }, new PlainTheme(), new FixedClock(new DateOnly(2026, 11, 22))) { OnStage = onStage }
            .Build(Site);
}
