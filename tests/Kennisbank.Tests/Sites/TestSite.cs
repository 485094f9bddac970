using System.Text;

namespace Kennisbank.Tests.Sites;

/// <summary>
/// A small site to build in a test. It starts as the minimal site that builds without a problem; a test adds only what
/// it is about: <c>new TestSite().With("casussen/x.md", text).Build()</c>. Nothing is left on disk after a build.
/// </summary>
internal sealed class TestSite
{
    private readonly SortedDictionary<string, byte[]> _files = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _links = [];
    private bool _inReverse;

    /// <summary>One source, one baken, one agenda, and the fixed files.</summary>
    public TestSite()
    {
        foreach (var (path, text) in MinimalSite.Files)
        {
            With(path, text);
        }
    }

    /// <summary>The options of the build; <see cref="Build"/> sets <see cref="BuildOptions.Input"/>.</summary>
    public BuildOptions Options { get; set; } = new();

    /// <summary>The day of the build.</summary>
    public DateOnly Today { get; set; } = new(2026, 11, 22);

    /// <summary>Adds a file to the input folder, or replaces its text.</summary>
    public TestSite With(string path, string text) => With(path, Encoding.UTF8.GetBytes(text));

    /// <summary>A page from <see cref="PageText"/>.</summary>
    public TestSite With(string path, PageText page) => With(path, page.ToString());

    public TestSite With(string path, byte[] content)
    {
        _files[path] = content;
        return this;
    }

    /// <summary>Adds a symbolic link to the input folder.</summary>
    /// <param name="target">An absolute path, or one relative to the folder of the link.</param>
    public TestSite WithSymbolicLink(string path, string target)
    {
        _links[path] = target;
        return this;
    }

    public TestSite Without(string path)
    {
        Assert.True(_files.Remove(path), $"{path} was not there");
        return this;
    }

    /// <summary>Replaces the files by those of a folder on disk, such as the real content.</summary>
    public TestSite WithFolder(string folder)
    {
        _files.Clear();
        foreach (var file in Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories))
        {
            With(Path.GetRelativePath(folder, file).Replace('\\', '/'), File.ReadAllBytes(file));
        }

        return this;
    }

    public TestSite WithDrafts()
    {
        Options = Options with { IncludeDrafts = true };
        return this;
    }

    public TestSite WithBaseUrl(string baseUrl)
    {
        Options = Options with { BaseUrl = new Uri(baseUrl) };
        return this;
    }

    /// <summary>Creates the files in the opposite order, at another time, for tests that this changes nothing.</summary>
    public TestSite CreatedInReverse()
    {
        _inReverse = true;
        return this;
    }

    /// <summary>Checks the site and renders every file of it, with or without errors.</summary>
    public BuiltSite Build()
    {
        using var folder = new TempFolder();
        WriteTo(folder.Path);
        return BuiltSite.Of(new SiteBuilder(Options with { Input = folder.Path }, new PlainTheme(), new FixedClock(Today)));
    }

    /// <summary>Writes the input files, for a test that builds from a folder of its own.</summary>
    public void WriteTo(string folder)
    {
        foreach (var (path, target) in _links)
        {
            Directory.CreateDirectory(Path.GetDirectoryName(Path.Combine(folder, path))!);
            File.CreateSymbolicLink(Path.Combine(folder, path), target);
        }

        foreach (var (path, content) in _inReverse ? _files.Reverse() : _files)
        {
            var file = Path.Combine(folder, path);
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            File.WriteAllBytes(file, content);
            if (_inReverse)
            {
                File.SetLastWriteTimeUtc(file, new DateTime(2001, 2, 3, 4, 5, 6, DateTimeKind.Utc));
            }
        }
    }
}
