using Kennisbank.Cli.Tests.Running;

namespace Kennisbank.Cli.Tests.Preview;

public class LiveTests(PreviewFixture preview) : IClassFixture<PreviewFixture>
{
    private const string Page = "input/begrippen/wmo.md";

    [Fact]
    public async Task A_saved_page_is_served_again_and_browsers_are_notified()
    {
        using var browser = await Listener.Start(preview);
        var first = await browser.Next();
        preview.Workspace.Write(Page, preview.Workspace.Read(Page) + "\nZojuist bijgeschreven.\n");

        var told = await browser.Next();

        Assert.NotEqual(first.GetProperty("versie").GetString(), told.GetProperty("versie").GetString());
        Assert.Contains("Zojuist bijgeschreven.", (await preview.Ask("/begrippen/wmo/")).Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_page_tells_from_which_version_it_was_made()
    {
        using var browser = await Listener.Start(preview);
        var version = (await browser.Next()).GetProperty("versie").GetString();

        Assert.Equal($"versie;desc=\"{version}\"", (await preview.Ask("/")).Headers["server-timing"]);
    }

    [Fact]
    public async Task An_error_is_shown_in_browser_and_terminal_while_the_rest_goes_on_and_disappears_when_fixed()
    {
        using var browser = await Listener.Start(preview);
        Assert.True((await browser.Next()).GetProperty("goed").GetBoolean());
        var good = preview.Workspace.Read(Page);

        preview.Workspace.Write(Page, good.Replace("\nid:", "\nbakenz: []\nid:", StringComparison.Ordinal));
        var news = await browser.NextWhere(told => !told.GetProperty("goed").GetBoolean());

        var problem = news.GetProperty("problemen").EnumerateArray().First();
        Assert.StartsWith("input/begrippen/wmo.md, regel ", problem.GetProperty("plaats").GetString(), StringComparison.Ordinal);
        Assert.Contains("Onbekende sleutel 'bakenz'", problem.GetProperty("melding").GetString(), StringComparison.Ordinal);
        Assert.Equal("Bedoelde u 'bakens'?", problem.GetProperty("advies").GetString());
        Assert.Equal(200, (await preview.Ask("/begrippen/wmo/")).Status);
        await preview.Server.WaitFor("fout KB203");

        preview.Workspace.Write(Page, good);
        await browser.NextWhere(told => told.GetProperty("goed").GetBoolean());

        // The terminal is written to after the browsers are notified, so it may be a moment behind them.
        await Eventually.True(() => LastLine().StartsWith("Bijgewerkt in ", StringComparison.Ordinal)
            && !LastLine().Contains("fout", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_warning_about_search_comes_when_nobody_waits_and_goes_when_it_is_mended()
    {
        preview.Workspace.Write("input/synoniemen.yml", "mantelzorg: [qqqq]\n");
        await preview.Server.WaitFor("waarschuwing KB704");

        File.Delete(preview.Workspace.PathOf("input/synoniemen.yml"));
        await Eventually.True(() => LastLine().StartsWith("Ook het zoeken is gecontroleerd.", StringComparison.Ordinal)
            && !LastLine().Contains("waarschuwing", StringComparison.Ordinal));
    }

    [Fact]
    public async Task New_and_removed_pages_come_and_go()
    {
        preview.Workspace.Write("input/begrippen/nieuw.md", preview.Workspace.Read(Page).Replace("id: b5555", "id: b6666", StringComparison.Ordinal));
        await Eventually.True(async () => (await preview.Ask("/begrippen/nieuw/")).Status == 200);

        File.Delete(preview.Workspace.PathOf("input/begrippen/nieuw.md"));
        await Eventually.True(async () => (await preview.Ask("/begrippen/nieuw/")).Status == 404);
    }

    [Fact]
    public async Task Even_without_its_settings_the_server_stays_up()
    {
        var settings = preview.Workspace.Read("input/site.yml");
        using var browser = await Listener.Start(preview);
        await browser.Next();

        File.Delete(preview.Workspace.PathOf("input/site.yml"));
        await browser.NextWhere(told => !told.GetProperty("goed").GetBoolean());
        Assert.Equal(200, (await preview.Ask("/begrippen/wmo/")).Status);

        preview.Workspace.Write("input/site.yml", settings);
        await browser.NextWhere(told => told.GetProperty("goed").GetBoolean());
    }

    [Theory]
    [InlineData("moved away and back")]
    [InlineData("removed and made anew")]
    [InlineData("made anew at once")]
    [InlineData("exchanged")]
    public async Task A_content_folder_that_goes_and_comes_back_is_followed_on(string how)
    {
        var (input, aside) = (preview.Workspace.PathOf("input"), Directory.CreateTempSubdirectory("kennisbank-test-").FullName);
        Copy(input, aside);
        switch (how)
        {
            case "moved away and back":
                Directory.Move(input, input + "-weg");
                await preview.Server.WaitFor("De map 'input' is weg.");
                Directory.Move(input + "-weg", input);
                break;
            case "removed and made anew":
                Directory.Delete(input, recursive: true);
                await preview.Server.WaitFor("De map 'input' is weg.");
                Copy(aside, input);
                break;
            case "made anew at once":
                Directory.Delete(input, recursive: true);
                Copy(aside, input);
                break;
            default:
                Copy(aside, input + "-nieuw");
                Directory.Move(input, input + "-oud");
                Directory.Move(input + "-nieuw", input);
                Directory.Delete(input + "-oud", recursive: true);
                break;
        }

        Directory.Delete(aside, recursive: true);
        await Eventually.True(async () => (await preview.Ask("/begrippen/wmo/")).Status == 200);

        // The next poll detects a change after it, and with it the earlier one.
        preview.Workspace.Write(Page, preview.Workspace.Read(Page) + $"\nGeschreven nadat zij was {how}.\n");
        await Eventually.True(async () => (await preview.Ask("/begrippen/wmo/")).Body.Contains(how, StringComparison.Ordinal));
        preview.Workspace.Write(Page, preview.Workspace.Read(Page) + $"\nEn nog eens {how}.\n");
        await Eventually.True(async () => (await preview.Ask("/begrippen/wmo/")).Body.Contains($"nog eens {how}", StringComparison.Ordinal));
    }

    [Fact]
    public async Task What_an_editor_keeps_beside_a_page_while_it_saves_is_no_news()
    {
        using var browser = await Listener.Start(preview);
        await browser.Next();
        foreach (var name in new[] { "4913", "wmo.md~", ".wmo.md.swp", "#wmo.md#", "wmo.md.tmp", "~$wmo.md" })
        {
            preview.Workspace.Write($"input/begrippen/{name}", "half");
        }

        await Task.Delay(TimeSpan.FromMilliseconds(200), TestContext.Current.CancellationToken);
        preview.Workspace.Write(Page, preview.Workspace.Read(Page) + "\nNu wel nieuws.\n");

        Assert.True((await browser.Next()).GetProperty("goed").GetBoolean());
        Assert.Contains("Nu wel nieuws.", (await preview.Ask("/begrippen/wmo/")).Body, StringComparison.Ordinal);
    }

    [Fact]
    public void A_taken_port_is_one_clear_sentence()
    {
        var errors = preview.Workspace.Run("serve", "--port", $"{preview.Port}").AsWrongUsage().Errors;

        Assert.StartsWith($"Poort {preview.Port} is al in gebruik", errors, StringComparison.Ordinal);
        Assert.Single(errors.Trim().Split('\n'));
    }

    [Fact]
    public async Task The_server_writes_nothing()
    {
        await preview.Ask("/");

        Assert.Equal(["input"], Directory.EnumerateFileSystemEntries(preview.Workspace.Folder).Select(Path.GetFileName));
    }

    private static void Copy(string from, string to)
    {
        foreach (var file in Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories))
        {
            var copy = Path.Combine(to, Path.GetRelativePath(from, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy, overwrite: true);
        }
    }

    private string LastLine() => preview.Server.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries)[^1];
}
