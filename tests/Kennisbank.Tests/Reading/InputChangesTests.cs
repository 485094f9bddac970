using FsCheck;
using FsCheck.Fluent;
using Kennisbank.Parsing;
using Kennisbank.Reading;
using Kennisbank.Tests.Sites;

namespace Kennisbank.Tests.Reading;

/// <summary>The preview reads only what changed; the result equals that of a full build.</summary>
public class InputChangesTests
{
    private static readonly string[] Pages =
        ["lessen/luister.md", "casussen/woerden-zwembad.md", "verhalen/te-snel.md", "begrippen/maatwerk.md", "bronnen/handboek.md", "lessen/nieuw.md"];

    [Fact]
    public void Whatever_an_editor_does_a_site_kept_up_to_date_is_the_same_as_one_built_afresh()
    {
        var edits = Gen.Choose(0, int.MaxValue - 1).ListOf(6).ToArbitrary();

        Check.One(Config.QuickThrowOnFailure.WithMaxTest(25), Prop.ForAll(edits, seeds =>
        {
            using var folder = new TempFolder();
            EveryKind.Site().WriteTo(folder.Path);
            var builder = BuilderOf(folder.Path);
            builder.Check();
            foreach (var seed in seeds)
            {
                var changed = Edit(folder.Path, seed);

                Assert.Equal(Everything(BuilderOf(folder.Path), changed: null), Everything(builder, changed));
            }
        }));
    }

    [Fact]
    public void A_page_with_another_text_needs_no_new_list()
    {
        using var folder = new TempFolder();
        EveryKind.Site().WriteTo(folder.Path);
        var before = InputFolder.List(folder.Path);
        File.AppendAllText(Path.Combine(folder.Path, Pages[0]), "\nNog een zin.\n");

        var after = InputChanges.Apply(before, folder.Path, [Pages[0]]);

        Assert.Equal(InputFolder.List(folder.Path).Files, after?.Files);
    }

    [Fact]
    public void Whichever_file_gets_another_text_no_new_list_is_needed()
    {
        using var folder = new TempFolder();
        EveryKind.Site().WriteTo(folder.Path);
        var before = InputFolder.List(folder.Path);
        Assert.All(before.Files, file =>
        {
            File.AppendAllText(file.FullPath, "\n");
            var size = new FileInfo(file.FullPath).Length;

            Assert.Equal(size, InputChanges.Apply(before, folder.Path, [file.Path])?.Files.Single(after => after.Path == file.Path).Length);
        });

        var changed = before.Files.Select(file => file.Path).ToList();

        Assert.Equal(InputFolder.List(folder.Path).Files, InputChanges.Apply(before, folder.Path, changed)?.Files);
    }

    [Fact]
    public void Whichever_file_is_removed_a_new_list_is_needed()
    {
        using var folder = new TempFolder();
        EveryKind.Site().WriteTo(folder.Path);
        var before = InputFolder.List(folder.Path);

        Assert.All(before.Files, file =>
        {
            File.Delete(file.FullPath);

            Assert.Null(InputChanges.Apply(before, folder.Path, [file.Path]));
        });
    }

    [Theory]
    [InlineData("_eerst.md")]
    [InlineData("zz/laatst.md")]
    [InlineData("lessen/luister")]
    public void A_path_that_never_was_there_needs_no_new_list(string path)
    {
        using var folder = new TempFolder();
        EveryKind.Site().WriteTo(folder.Path);
        var before = InputFolder.List(folder.Path);

        Assert.Equal(before.Files, InputChanges.Apply(before, folder.Path, [path])?.Files);
    }

    [Fact]
    public void A_list_with_a_problem_in_it_is_made_again()
    {
        using var folder = new TempFolder();
        EveryKind.Site().WithSymbolicLink("lessen/geheim.md", "luister.md").WriteTo(folder.Path);

        Assert.Null(InputChanges.Apply(InputFolder.List(folder.Path), folder.Path, [Pages[0]]));
    }

    [Fact]
    public void A_folder_that_went_needs_a_new_list_whatever_stands_beside_it()
    {
        using var folder = new TempFolder();
        var lessons = Path.Combine(folder.Path, "lessen");
        EveryKind.Site().With("lessen/reeks/een.md", "").With("lessen/reeks-oud/twee.md", "").With("lessen/reeks.md", "").WriteTo(folder.Path);
        var before = InputFolder.List(folder.Path);
        Directory.Delete(Path.Combine(lessons, "reeks"), recursive: true);

        Assert.Null(InputChanges.Apply(before, folder.Path, ["lessen/reeks"]));
    }

    [Fact]
    public void A_copy_that_an_editor_made_and_took_away_needs_no_new_list()
    {
        using var folder = new TempFolder();
        EveryKind.Site().WriteTo(folder.Path);
        var before = InputFolder.List(folder.Path);

        var after = InputChanges.Apply(before, folder.Path, ["lessen/luister.md~"]);

        Assert.Equal(before.Files, after?.Files);
    }

    [Theory]
    [InlineData("lessen/luister.md~")]
    [InlineData("lessen/.luister.md.swp")]
    [InlineData("lessen/4913")]
    public void What_an_editor_keeps_beside_a_page_needs_no_new_list(string path)
    {
        using var folder = new TempFolder();
        EveryKind.Site().WriteTo(folder.Path);
        var before = InputFolder.List(folder.Path);
        File.WriteAllText(Path.Combine(folder.Path, path), "");

        Assert.Equal(before.Files, InputChanges.Apply(before, folder.Path, [path])?.Files);
    }

    [Theory]
    [InlineData("begrippen/maatwerk.md", true)]
    [InlineData("begrippen/maatwerk.md", false)]
    [InlineData("themas.yml", true)]
    [InlineData("themas.yml", false)]
    public void Another_text_of_the_same_size_and_time_is_seen(string path, bool isKnown)
    {
        using var folder = new TempFolder();
        EveryKind.Site().WriteTo(folder.Path);
        var builder = BuilderOf(folder.Path);
        builder.Check();
        var file = Path.Combine(folder.Path, path);
        var time = File.GetLastWriteTimeUtc(file);
        var text = File.ReadAllText(file);
        var title = text.IndexOf("titel: ", StringComparison.Ordinal) + "titel: ".Length;
        File.WriteAllText(file, $"{text[..title]}Q{text[(title + 1)..]}");
        File.SetLastWriteTimeUtc(file, time);

        Assert.Equal(Everything(BuilderOf(folder.Path), changed: null), Everything(builder, isKnown ? [path] : null));
    }

    [Theory]
    [InlineData("lessen/nieuw.md")]
    [InlineData("lessen/verdwenen.md")]
    [InlineData("verhalen")]
    public void A_file_or_folder_that_comes_or_goes_asks_for_a_new_list(string path)
    {
        using var folder = new TempFolder();
        EveryKind.Site().With("lessen/verdwenen.md", PageText.Les("d2222")).WriteTo(folder.Path);
        var before = InputFolder.List(folder.Path);
        File.WriteAllText(Path.Combine(folder.Path, "lessen/nieuw.md"), "");
        File.Delete(Path.Combine(folder.Path, "lessen/verdwenen.md"));
        Directory.Move(Path.Combine(folder.Path, "verhalen"), Path.Combine(folder.Path, "_verhalen"));

        var after = InputChanges.Apply(before, folder.Path, [path]);

        Assert.Null(after);
    }

    [Fact]
    public void A_page_that_became_a_symbolic_link_asks_for_a_new_list()
    {
        using var folder = new TempFolder();
        EveryKind.Site().WriteTo(folder.Path);
        var before = InputFolder.List(folder.Path);
        File.Delete(Path.Combine(folder.Path, Pages[0]));
        File.CreateSymbolicLink(Path.Combine(folder.Path, Pages[0]), Path.Combine(folder.Path, Pages[1]));

        var after = InputChanges.Apply(before, folder.Path, [Pages[0]]);

        Assert.Null(after);
    }

    private static SiteBuilder BuilderOf(string folder) =>
        new(new BuildOptions { Input = folder }, new PlainTheme(), new FixedClock(new DateOnly(2026, 11, 22)));

    /// <summary>Simulates an edit, and returns the changed paths as the system would report them.</summary>
    private static string[] Edit(string folder, int seed)
    {
        var page = Pages[seed / 11 % Pages.Length];
        var other = Pages[seed / 97 % Pages.Length];
        var (file, target) = (Path.Combine(folder, page), Path.Combine(folder, other));
        if (!File.Exists(file))
        {
            File.WriteAllText(file, PageText.Les("d4444").Key("titel", $"Les {seed}").ToString());
            return [page];
        }

        switch (seed % 11)
        {
            case 0:
                File.AppendAllText(file, $"\nZin {seed} met een [link](../lessen/luister.md).\n");
                return [page];
            case 1:
                Replace(file, "titel: ", $"titel: Anders {seed} ");
                return [page];
            case 2:
                Replace(file, "id: c", "id: d");
                return [page];
            case 3:
                Replace(file, "[eigen-kracht]", seed % 2 == 0 ? "[]" : "[bestaat-niet]");
                return [page];
            case 4:
                Replace(file, "datum:", "concept: ja\ndatum:");
                return [page];
            case 5 when page != other:
                File.Move(file, target, overwrite: true);
                return [page, other];
            case 6:
                File.Delete(file);
                return [page];
            case 7:
                File.AppendAllText(Path.Combine(folder, "themas.yml"), $"thema-{seed}:\n  titel: Thema\n  omschrijving: Een thema.\n");
                return ["themas.yml"];
            case 8:
                File.WriteAllText(Path.Combine(folder, "_standaard.yml"), seed % 2 == 0 ? "themas: [jeugd]\n" : "rollen: [burger]\n");
                return ["_standaard.yml"];
            case 9:
                // As many editors save: they write a copy and rename it.
                File.WriteAllText(file + "~", File.ReadAllText(file) + $"\n## Kop {seed}\n");
                File.Move(file + "~", file, overwrite: true);
                return [page + "~", page];
            default:
                File.WriteAllText(file, "");
                return [page];
        }
    }

    private static void Replace(string file, string text, string by) =>
        File.WriteAllText(file, File.ReadAllText(file).Replace(text, by, StringComparison.Ordinal));

    /// <summary>All problems and all files, as text that shows differences.</summary>
    private static List<string> Everything(SiteBuilder builder, IReadOnlyCollection<string>? changed)
    {
        var result = builder.CheckChanged(changed);
        using var output = new Utf8Output();
        var all = result.Problems.All.Select(problem => problem.ToString()).ToList();
        foreach (var file in builder.Outputs(result.Site))
        {
            output.Clear();
            file.Write(output);
            all.Add($"{file.Path}: {System.Text.Encoding.UTF8.GetString(output.Written.Span)}");
        }

        return all;
    }
}
