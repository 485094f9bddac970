using Kennisbank.Tests.Sites;
using Kennisbank.Views;

namespace Kennisbank.Tests.Fixtures;

/// <summary>
/// Whole small sites as they lie on disk, with what an editor reads about them and each page of content as the plain theme
/// writes it. After a change that is meant, write what is expected anew and read the difference before it is committed:
/// <c>KENNISBANK_UPDATE_FIXTURES=1 dotnet test tests/Kennisbank.Tests --filter FixtureTests</c>
/// </summary>
public class FixtureTests
{
    private static readonly string Folder = Path.Combine(Repository.Root, "tests", "Kennisbank.Tests", "Fixtures");

    private static readonly bool IsUpdating = Environment.GetEnvironmentVariable("KENNISBANK_UPDATE_FIXTURES") == "1";

    public static TheoryData<string> EverySite => [.. Directory.GetDirectories(Folder).Select(folder => Path.GetFileName(folder)!)];

    [Theory]
    [MemberData(nameof(EverySite))]
    public void A_site_on_disk_gives_the_problems_and_pages_that_are_expected(string name)
    {
        var site = BuiltSite.Of(Path.Combine(Folder, name, "input"));
        var made = Expectable(site);
        var expected = Path.Combine(Folder, name, "expected");
        if (IsUpdating)
        {
            Write(made, expected);
        }

        var files = Directory.GetFiles(expected, "*", SearchOption.AllDirectories);
        Assert.Equal(
            made.Keys.Order(StringComparer.Ordinal),
            files.Select(file => Path.GetRelativePath(expected, file).Replace('\\', '/')).Order(StringComparer.Ordinal));
        Assert.All(made, file => Assert.Equal(File.ReadAllText(Path.Combine(expected, file.Key)).ReplaceLineEndings("\n"), file.Value));
    }

    /// <summary>The files to compare: the problems, and each page of content.</summary>
    private static Dictionary<string, string> Expectable(BuiltSite site)
    {
        var files = SiteViews.All(site.Site).OfType<PageView>()
            .ToDictionary(view => "pages/" + view.OutputFile, view => site.Text(view.OutputFile).ReplaceLineEndings("\n"));
        files["problems.txt"] = string.Concat(site.Problems.Select(problem => $"{problem}\n"));
        return files;
    }

    private static void Write(Dictionary<string, string> files, string folder)
    {
        if (Directory.Exists(folder))
        {
            Directory.Delete(folder, recursive: true);
        }

        foreach (var (path, text) in files)
        {
            var file = Path.Combine(folder, path);
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            File.WriteAllText(file, text);
        }
    }
}
