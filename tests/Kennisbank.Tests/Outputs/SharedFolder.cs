using Kennisbank.Outputs;
using Kennisbank.Tests.Sites;

namespace Kennisbank.Tests.Outputs;

/// <summary>A folder with a site that was built, in which others may put files of their own.</summary>
public abstract class SharedFolder : IDisposable
{
    protected const string Story = "verhalen/naam.md";

    private readonly TempFolder _input = new();
    private readonly TempFolder _outputs = new();

    protected SharedFolder()
    {
        new TestSite().With(Story, PageText.Verhaal("c8888")).WriteTo(Input);
        Build();
    }

    public void Dispose()
    {
        _input.Dispose();
        _outputs.Dispose();
        GC.SuppressFinalize(this);
    }

    protected string Input => _input.Path;

    protected string Site => Path.Combine(_outputs.Path, "site");

    /// <summary>Where a build writes the new site, and where a kill may leave the old one.</summary>
    protected string Fresh => Site + ".nieuw";

    /// <summary>The old site, out of the way of a build.</summary>
    protected string Old => Path.Combine(_outputs.Path, "eerst");

    protected string At(string path) => Path.Combine(Site, path);

    protected void Put(string path, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(At(path))!);
        File.WriteAllText(At(path), text);
    }

    protected void Change() => File.AppendAllText(Path.Combine(Input, "bakens", "eigen-kracht.md"), "\nNog een zin.\n");

    protected void RemoveStory() => File.Delete(Path.Combine(Input, Story));

    protected void AssertNothingBeside() => Assert.Equal(["site"], Directory.EnumerateFileSystemEntries(_outputs.Path).Select(Path.GetFileName));

    protected BuildResult Build() => Build(onStage: null);

    protected BuildResult Build(Action<string>? onStage) =>
        new SiteBuilder(new BuildOptions { Input = Input }, new PlainTheme(), new FixedClock(new DateOnly(2026, 11, 22))) { OnStage = onStage }
            .Build(Site);
}
