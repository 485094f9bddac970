using Kennisbank.Tests.Sites;

namespace Kennisbank.Tests.Outputs;

/// <summary>A second build does nothing when nothing changed, and only then: not when a file changed while the first was running.</summary>
public sealed class RebuildTests : IDisposable
{
    private const string Page = "achtergrond/kanteling.md";

    private readonly TempFolder _input = new();
    private readonly TempFolder _output = new();

    public RebuildTests() => new TestSite().With(Page, PageText.Achtergrond("c9999").Body("Eerst dit.")).WriteTo(_input.Path);

    [Fact]
    public void Nothing_changed_so_nothing_is_written()
    {
        Build();

        Assert.True(Build().Written!.IsUnchanged);
    }

    [Fact]
    public void The_site_comes_in_one_step_the_first_time_and_the_next()
    {
        Assert.False(Build().Written!.InSteps);
        File.AppendAllText(Path.Combine(_input.Path, Page), "\nNog een zin.\n");

        Assert.False(Build().Written!.InSteps);
    }

    [Theory]
    [InlineData(Page)]
    [InlineData("themas.yml")]
    public void What_changes_after_it_was_read_is_built_the_next_time(string file)
    {
        Build(stage =>
        {
            if (stage == "verbinden")
            {
                File.AppendAllText(Path.Combine(_input.Path, file), "\n");
            }
        });

        Assert.False(Build().Written!.IsUnchanged);
        Assert.True(Build().Written!.IsUnchanged);
    }

    [Fact]
    public void Another_text_of_the_same_length_is_built()
    {
        Build();
        new TestSite().With(Page, PageText.Achtergrond("c9999").Body("Eerst dat.")).WriteTo(_input.Path);

        Assert.False(Build().Written!.IsUnchanged);
        Assert.Contains("Eerst dat.", File.ReadAllText(Path.Combine(Site, "achtergrond", "kanteling", "index.html")), StringComparison.Ordinal);
    }

    public void Dispose()
    {
        _input.Dispose();
        _output.Dispose();
    }

    private string Site => Path.Combine(_output.Path, "site");

    /// <summary>As in a new process: without any cache but the disk.</summary>
    private BuildResult Build(Action<string>? onStage = null) =>
        new SiteBuilder(new BuildOptions { Input = _input.Path }, new PlainTheme(), new FixedClock(new DateOnly(2026, 11, 22))) { OnStage = onStage }
            .Build(Site);
}
