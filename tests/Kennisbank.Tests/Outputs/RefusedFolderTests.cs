using Kennisbank.Diagnostics;
using Kennisbank.Outputs;
using Kennisbank.Tests.Sites;

namespace Kennisbank.Tests.Outputs;

/// <summary>A folder that a site cannot be written to: the message says why and what to do, and nothing in it or beside it changes.</summary>
public sealed class RefusedFolderTests : IDisposable
{
    private readonly TempFolder _input = new();
    private readonly TempFolder _outputs = new();

    public RefusedFolderTests() => new TestSite().WriteTo(_input.Path);

    [Fact]
    public void A_file()
    {
        File.WriteAllText(Site, "van mij");

        AssertRefused($"'{Site}' is een bestand; de site kan alleen naar een map geschreven worden.");

        Assert.Equal("van mij", File.ReadAllText(Site));
    }

    [Fact]
    public void A_folder_of_somebody_else()
    {
        Put("dagboek.txt");

        AssertRefused($"In de map '{Site}' staan bestanden die niet van deze site zijn. Kies met --output een andere map, of maak haar zelf leeg.");

        Assert.Equal(["dagboek.txt"], Names(Site));
    }

    [Theory]
    [InlineData(".nieuw")]
    [InlineData(".oud")]
    public void A_folder_of_somebody_else_beside_it_that_a_build_would_use(string ending)
    {
        Build();
        Put(Site + ending + "/dagboek.txt");
        Change();

        AssertRefused(
            $"In de map '{Site}{ending}' staan bestanden die niet van deze site zijn. Kies met --output een andere map, of maak haar zelf leeg.");

        Assert.Equal(["dagboek.txt"], Names(Site + ending));
        Assert.Equal(["site", "site" + ending], Names(_outputs.Path));
    }

    [Fact]
    public void A_folder_under_version_control()
    {
        Put(".git/HEAD");

        AssertRefused(
            $"In de map '{Site}' staat '.git': daarin houdt versiebeheer een geschiedenis bij, die een bouw zou meenemen of wissen. "
            + "Kies met --output een andere map en zet de site daarna zelf over, of haal het weg.");
    }

    [Fact]
    public void A_folder_that_another_build_is_writing_to()
    {
        Build();
        Change();
        using var other = new FileStream(Site + ".slot", FileMode.CreateNew, FileAccess.Write, FileShare.None);

        AssertRefused($"Er wordt al een site naar '{Site}' geschreven. Wacht tot dat klaar is en probeer het dan nog eens.");
    }

    [Theory]
    [InlineData(5, "1.txt, 2.txt, 3.txt, 4.txt, 5.txt")]
    [InlineData(7, "1.txt, 2.txt, 3.txt, 4.txt, 5.txt en nog 2")]
    public void A_folder_with_files_that_may_be_of_somebody_else(int count, string named)
    {
        Build();
        File.WriteAllText(At(".kennisbank"), "kapot");
        Directory.CreateDirectory(At("leeg"));
        Enumerable.Range(1, count).ToList().ForEach(number => Put($"{number}.txt"));

        AssertRefused(
            $"Niet meer is na te gaan of deze bestanden van een vorige bouw zijn of van iemand anders, in '{Site}': {named}. "
            + "Bewaar wat u nodig hebt en maak de map leeg.");
    }

    [Fact]
    public void A_folder_with_a_file_where_the_site_gets_one()
    {
        Build();
        Put("begrippen/wmo/index.html");
        new TestSite().With("begrippen/wmo.md", PageText.Begrip("b5555")).WriteTo(_input.Path);

        AssertRefused(
            $"De site heeft hier een eigen bestand, maar er staat al iets dat niet van de site is, in '{Site}': begrippen/wmo/index.html. "
            + "Zet het ergens anders of haal het weg.");

        Assert.Equal(["site"], Names(_outputs.Path));
    }

    [Fact]
    public void A_folder_that_gets_such_a_file_during_the_build()
    {
        Build();
        var target = FolderPath.Real(Site);
        using (var replacement = SiteReplacement.Begin(target, ["index.html", "nieuw.txt"]))
        {
            Put("nieuw.txt");

            var refused = Assert.Throws<OutputFolderException>(() => replacement.Commit(BuildStamp.Read(target)!));

            Assert.Contains(": nieuw.txt.", refused.Message, StringComparison.Ordinal);
        }

        Assert.True(File.Exists(At("index.html")));
        Assert.Equal("van mij", File.ReadAllText(At("nieuw.txt")));
        Assert.Equal(["site"], Names(_outputs.Path));
    }

    [Theory]
    [InlineData("index.html")]
    [InlineData("in/een/map.html")]
    public void A_build_that_fails_leaves_the_site_as_it_was_and_nothing_beside_it(string path)
    {
        Build();
        var before = File.ReadAllText(At("index.html"));
        var broken = new OutputFile(path, _ => throw new InvalidOperationException("stuk"));

        Assert.Throws<AggregateException>(() => SiteWriter.Write([broken], Site, new BuildOrigin(null, ProblemList.From([]))));

        Assert.Equal(before, File.ReadAllText(At("index.html")));
        Assert.Equal(["site"], Names(_outputs.Path));
    }

    [Fact]
    public void A_folder_with_the_name_of_the_lock_is_no_hindrance()
    {
        Build();
        Put(Site + ".slot/dagboek.txt");
        Change();

        Assert.True(Build().Written!.InSteps);

        Assert.Equal(["dagboek.txt"], Names(Site + ".slot"));
        Assert.Equal(["site", "site.slot"], Names(_outputs.Path));
        Assert.True(Build().Written!.IsUnchanged);
    }

    public void Dispose()
    {
        _input.Dispose();
        _outputs.Dispose();
    }

    private string Site => Path.Combine(_outputs.Path, "site");

    private string At(string path) => Path.Combine(Site, path);

    /// <param name="path">Absolute, or in the folder of the site.</param>
    private void Put(string path)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(At(path))!);
        File.WriteAllText(At(path), "van mij");
    }

    private void Change() => File.AppendAllText(Path.Combine(_input.Path, "bakens", "eigen-kracht.md"), "\nNog een zin.\n");

    private static IEnumerable<string?> Names(string folder) =>
        Directory.EnumerateFileSystemEntries(folder).Select(Path.GetFileName).Order(StringComparer.Ordinal);

    private void AssertRefused(string message) => Assert.Equal(message, Assert.Throws<OutputFolderException>(Build).Message);

    private BuildResult Build() =>
        new SiteBuilder(new BuildOptions { Input = _input.Path }, new PlainTheme(), new FixedClock(new DateOnly(2026, 11, 22))).Build(Site);
}
