using Kennisbank.Cli.Tests.Running;

namespace Kennisbank.Cli.Tests.Commands;

public class InitTests
{
    private const string Clean = "Gevonden: 1 advies.";

    [Fact]
    public void A_new_knowledge_base_passes_the_check_and_the_build_at_once()
    {
        using var workspace = new Workspace();

        workspace.Run("init", "eigen").Good();

        Assert.Contains(Clean, workspace.Run("check", "--input", "eigen").Good().Output, StringComparison.Ordinal);
        Assert.Contains(Clean, workspace.Run("build", "--input", "eigen").Good().Output, StringComparison.Ordinal);
        Assert.True(workspace.Has("output/index.html"));
        Assert.True(workspace.Has("output/intervisie/index.html"));
    }

    [Fact]
    public void Every_type_of_page_has_an_example_that_says_so()
    {
        using var workspace = new Workspace();
        workspace.Run("init", "eigen").Good();
        workspace.Run("build", "--input", "eigen").Good();

        var folders = Directory.GetDirectories(workspace.PathOf("eigen")).Select(Path.GetFileName).Except(["huisstijl"]);
        Assert.Equal(16, folders.Count());
        Assert.All(folders, folder => Assert.Contains(
            Directory.EnumerateFiles(workspace.PathOf($"eigen/{folder}"), "*.md", SearchOption.AllDirectories),
            file => File.ReadAllText(file).Contains("voorbeeld: ja", StringComparison.Ordinal)));
        Assert.Contains("Een voorbeeldtekst van de makers", workspace.Read("output/casussen/voorbeeld-van-een-casus/index.html"), StringComparison.Ordinal);
        Assert.Contains("KB518", workspace.Run("check", "--publish", "--input", "eigen").Good().Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("eigen", "kennisbank serve --input eigen", "kennisbank build --input eigen\n")]
    [InlineData("mijn map", "kennisbank serve --input \"mijn map\"", "kennisbank build --input \"mijn map\"\n")]
    [InlineData("diep/eigen", "kennisbank serve --input diep/eigen", "kennisbank build --input diep/eigen --output ANDERE-MAP\n")]
    public void It_says_what_to_do_next(string folder, string first, string last)
    {
        using var workspace = new Workspace();

        var output = workspace.Run("init", folder).Good().Output;

        Assert.Contains(first, output, StringComparison.Ordinal);
        Assert.Contains(last, output, StringComparison.Ordinal);
        Assert.EndsWith("docs/eigen-kennisbank.md vertelt de rest, tot en met publiceren.\n", output, StringComparison.Ordinal);
    }

    [Fact]
    public void In_a_folder_with_the_usual_name_the_next_commands_need_no_option()
    {
        using var workspace = new Workspace();
        Directory.Delete(workspace.PathOf("input"), recursive: true);

        Assert.Contains("kennisbank serve\n", workspace.Run("init", "input").Good().Output, StringComparison.Ordinal);

        workspace.Run("build").Good();
    }

    [Theory]
    [InlineData("input", "De map 'input' is niet leeg: ")]
    [InlineData("input/site.yml", "'input/site.yml' is een bestand.")]
    [InlineData(" ", "Geef een naam voor de map")]
    public void A_folder_with_something_in_it_is_left_alone(string folder, string said)
    {
        using var workspace = new Workspace();
        var before = workspace.Snapshot();

        Assert.StartsWith(said, workspace.Run("init", folder).AsWrongUsage().Errors, StringComparison.Ordinal);

        Assert.Equal(before, workspace.Snapshot());
    }

    [Fact]
    public void A_folder_of_git_may_be_there_already()
    {
        using var workspace = new Workspace();
        Directory.CreateDirectory(workspace.PathOf("eigen/.git"));

        workspace.Run("init", "eigen").Good();
    }

    [Fact]
    public void A_page_of_any_type_can_be_added()
    {
        using var workspace = new Workspace();
        workspace.Run("init", "eigen").Good();
        string[] types =
        [
            "achtergrond", "agendafase", "baken", "begrip", "bijeenkomst", "bron", "casus", "checklist", "kenmerk", "leespad", "les", "methode", "pagina",
            "patroon", "situatie", "verhaal",
        ];

        Assert.All(types, type => workspace.Run("new", type, $"Een nieuwe {type}", "--input", "eigen").Good());

        workspace.Run("check", "--drafts", "--input", "eigen").Good();
    }
}
