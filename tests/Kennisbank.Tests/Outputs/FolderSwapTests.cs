using Kennisbank.Outputs;
using Kennisbank.Tests.Sites;

namespace Kennisbank.Tests.Outputs;

/// <summary>Where folders cannot be exchanged (macOS, Windows, some network disks), two renames replace the site, and nothing of others is lost.</summary>
public sealed class FolderSwapTests : IDisposable
{
    private readonly TempFolder _outputs = new();
    private readonly SiteFolders _folders;

    public FolderSwapTests()
    {
        _folders = new SiteFolders(Path.Combine(_outputs.Path, "site"), IsInside: false);
        Write(_folders.Target, "oud");
        Write(_folders.Fresh, "nieuw");
        File.WriteAllText(At("CNAME"), "van mij");
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void The_new_site_takes_the_place_of_the_old_one(bool mayExchange)
    {
        Assert.True(Swap(mayExchange ? FolderExchange.Try : Refused));

        Assert.Equal("nieuw", File.ReadAllText(At("index.html")));
        Assert.Equal("van mij", File.ReadAllText(At("CNAME")));
        AssertNothingBeside();
    }

    [Fact]
    public void A_site_that_cannot_be_moved_away_stays_with_what_others_put_in_it()
    {
        // In the place where the old site would be moved.
        File.WriteAllText(_folders.Old, "van mij");

        Assert.False(Swap(Refused));

        Assert.Equal("oud", File.ReadAllText(At("index.html")));
        Assert.Equal("van mij", File.ReadAllText(At("CNAME")));
        Assert.Equal("van mij", File.ReadAllText(_folders.Old));
        Assert.Equal("nieuw", File.ReadAllText(Path.Combine(_folders.Fresh, "index.html")));
        Assert.False(File.Exists(Path.Combine(_folders.Fresh, "CNAME")));
    }

    [MountFact]
    public void What_cannot_be_moved_along_keeps_everything_where_it_is()
    {
        Directory.CreateDirectory(At("volume"));
        using var disk = new MemoryDisk(At("volume"));

        Assert.False(Swap(FolderExchange.Try));

        Assert.Equal("oud", File.ReadAllText(At("index.html")));
        Assert.Equal("van mij", File.ReadAllText(At("CNAME")));
        Assert.False(File.Exists(Path.Combine(_folders.Fresh, "CNAME")));
    }

    public void Dispose() => _outputs.Dispose();

    private string At(string path) => Path.Combine(_folders.Target, path);

    private static bool Refused(string one, string other) => false;

    private bool Swap(Func<string, string, bool> exchange) =>
        new FolderSwap(_folders, exchange).TrySwap(FolderContents.Of(_folders.Target, OutputNames.Of(["index.html"])).Foreign);

    private static void Write(string folder, string text)
    {
        Directory.CreateDirectory(folder);
        File.WriteAllText(Path.Combine(folder, "index.html"), text);
        File.WriteAllBytes(
            Path.Combine(folder, SiteFolders.Marker), BuildStampFile.ToBytes(new BuildStamp("", "", OutputNames.Of(["index.html"]), 1, 1, text.Length, [])));
    }

    private void AssertNothingBeside() => Assert.Equal(["site"], Directory.EnumerateFileSystemEntries(_outputs.Path).Select(Path.GetFileName));
}
