using System.Text.RegularExpressions;
using System.Web;
using Kennisbank.Browser.Tests.Visiting;
using Microsoft.Playwright;

namespace Kennisbank.Browser.Tests.Sharing;

/// <summary>The form for everybody: by keyboard, on a phone, in dark mode, without script, and with nothing stored unasked.</summary>
[Collection(SharedSharingSite.Name)]
public class SharePageTests(SharingSite site)
{
    [Theory]
    [InlineData(1280, ColorScheme.Light)]
    [InlineData(1280, ColorScheme.Dark)]
    [InlineData(320, ColorScheme.Light)]
    public async Task Axe_finds_nothing_with_errors_with_tips_and_when_it_is_sent(int width, ColorScheme scheme)
    {
        await using var visit = await Visit.Start(site, width);
        await visit.Page.EmulateMediaAsync(new() { ColorScheme = scheme });
        await Axe.AddTo(visit);
        var form = await ShareForm.Open(visit);
        await form.Fill();
        await form.Field("Wat deed u?").FillAsync("Mevrouw Jansen belde 06-12345678. " + string.Concat(Enumerable.Repeat("heel lange zin en ", 20)));

        await form.Send("Bewaar als bestand");
        await Assertions.Expect(form.Errors).ToBeFocusedAsync();
        Assert.Empty(await Axe.Violations(visit));
        Assert.True(await visit.Page.EvaluateAsync<int>("document.documentElement.scrollWidth") <= width);

        await form.Fill();
        await form.Confirm();
        await form.Download();
        await Assertions.Expect(form.Sent).ToBeFocusedAsync();
        Assert.Empty(await Axe.Violations(visit));
        Assert.True(await visit.Page.EvaluateAsync<int>("document.documentElement.scrollWidth") <= width);
    }

    [Fact]
    public async Task A_story_can_be_written_and_sent_with_the_keyboard_alone()
    {
        await using var visit = await Visit.Start(site);
        var form = await ShareForm.Open(visit);
        var keys = visit.Page.Keyboard;
        var words = new Dictionary<string, string>
        {
            ["situatie"] = "Een inwoner kwam vier keer terug met dezelfde vraag.",
            ["gedaan"] = "Wij vroegen door.",
            ["gebeurd"] = "Zij belde ons zelf.",
            ["titel"] = "Met toetsen alleen",
        };

        var download = await visit.Page.RunAndWaitForDownloadAsync(async () =>
        {
            for (var stop = 0; stop < 80; stop++)
            {
                await keys.PressAsync("Tab");
                var (name, way) = (await Focused("name"), await Focused("data-kb-send"));
                if (words.TryGetValue(name, out var text))
                {
                    await keys.TypeAsync(text);
                }
                else if (name == "akkoord" || way == "file")
                {
                    await keys.PressAsync("Space");
                }

                if (way == "file")
                {
                    return;
                }
            }
        });

        Assert.Equal("met-toetsen-alleen.txt", download.SuggestedFilename);
        Task<string> Focused(string attribute) => visit.Page.EvaluateAsync<string>("name => document.activeElement.getAttribute(name) ?? ''", attribute);
    }

    [Fact]
    public async Task Bakens_wait_folded_and_show_themselves_when_too_many_were_chosen()
    {
        await using var visit = await Visit.Start(site, width: 375);
        var form = await ShareForm.Open(visit);
        await form.Fill();
        await form.Confirm();
        var boxes = visit.Page.GetByRole(AriaRole.Group, new() { Name = "Over welke bakens gaat het?" }).GetByRole(AriaRole.Checkbox);
        await Assertions.Expect(boxes).ToHaveCountAsync(0);

        await form.Fold.PressAsync("Enter");
        for (var box = 0; box < 4; box++)
        {
            await boxes.Nth(box).CheckAsync();
        }

        await form.Fold.PressAsync("Enter");
        await Assertions.Expect(boxes).ToHaveCountAsync(0);
        await form.Send("Bewaar als bestand");
        await form.Errors.GetByRole(AriaRole.Link, new() { Name = "Kies hoogstens 3 bakens; u koos er 4." }).ClickAsync();

        await Assertions.Expect(boxes.First).ToBeFocusedAsync();
    }

    [Fact]
    public async Task The_preview_shows_what_was_typed_and_marks_what_to_look_at()
    {
        await using var visit = await Visit.Start(site);
        var form = await ShareForm.Open(visit);
        await form.Fill();
        await form.Field("Wat deed u?").FillAsync("Wij spraken met mevrouw Jansen.");

        await Assertions.Expect(form.Preview.GetByRole(AriaRole.Heading, new() { Name = "Vier keer dezelfde vraag" })).ToBeVisibleAsync();
        await Assertions.Expect(form.Preview.Locator("mark")).ToHaveTextAsync("mevrouw Jansen");
        await visit.Page.GetByRole(AriaRole.Button, new() { Name = "Ga naar deze woorden" }).First.ClickAsync();

        Assert.Equal(
            "mevrouw Jansen", await form.Field("Wat deed u?").EvaluateAsync<string>("field => field.value.slice(field.selectionStart, field.selectionEnd)"));
    }

    [Fact]
    public async Task The_first_sentence_is_the_summary_until_the_visitor_writes_another()
    {
        await using var visit = await Visit.Start(site);
        var form = await ShareForm.Open(visit);
        await form.Field("Wat was de situatie?").FillAsync("Een inwoner kwam vier keer terug. Niemand vroeg waarom.");
        await Assertions.Expect(form.Field("Samenvatting")).ToHaveValueAsync("Een inwoner kwam vier keer terug.");

        await form.Field("Samenvatting").FillAsync("Mijn eigen samenvatting.");
        await form.Field("Wat was de situatie?").FillAsync("Iets heel anders dan het was. En nog iets.");
        await Assertions.Expect(form.Preview).ToContainTextAsync("Iets heel anders");

        await Assertions.Expect(form.Field("Samenvatting")).ToHaveValueAsync("Mijn eigen samenvatting.");
    }

    [Fact]
    public async Task Nothing_is_kept_until_it_is_asked_and_nothing_after_it_is_wiped()
    {
        const string kept = "JSON.stringify({ ...localStorage, ...sessionStorage })";
        await using var visit = await Visit.Start(site);
        var form = await ShareForm.Open(visit);
        await form.Fill();
        await Assertions.Expect(form.Preview).ToContainTextAsync("Zij belde ons zelf.");
        Assert.Equal("{}", await visit.Page.EvaluateAsync<string>(kept));

        await form.Field("Bewaar op dit apparaat, zodat ik later verder kan").CheckAsync();
        await visit.Page.ReloadAsync();
        await Assertions.Expect(form.Field("Titel")).ToHaveValueAsync("Vier keer dezelfde vraag");
        await Assertions.Expect(visit.Page.GetByText("Uw bewaarde tekst staat er weer.")).ToBeVisibleAsync();

        await visit.Page.GetByRole(AriaRole.Button, new() { Name = "Wis wat bewaard is" }).ClickAsync();
        Assert.Equal("{}", await visit.Page.EvaluateAsync<string>(kept));
    }

    [Theory]
    [InlineData(false, 1)]
    [InlineData(true, 0)]
    public async Task Leaving_warns_a_visitor_with_text_that_is_neither_sent_nor_kept(bool keep, int warnings)
    {
        await using var visit = await Visit.Start(site);
        var asked = 0;
        visit.Page.Dialog += async (_, dialog) =>
        {
            asked += dialog.Type == DialogType.BeforeUnload ? 1 : 0;
            await dialog.AcceptAsync();
        };
        var form = await ShareForm.Open(visit);
        await form.Field("Titel").PressSequentiallyAsync("Een begin");
        if (keep)
        {
            await form.Field("Bewaar op dit apparaat, zodat ik later verder kan").CheckAsync();
        }

        await visit.Page.GotoAsync("/");

        Assert.Equal(warnings, asked);
    }

    [Fact]
    public async Task An_example_of_a_page_says_which_page_and_has_its_bakens()
    {
        await using var visit = await Visit.Start(site);
        await visit.Open("/lessen/elkaar-kennen/");
        await visit.Page.GetByRole(AriaRole.Link, new() { Name = "Ik heb een voorbeeld" }).ClickAsync();
        var form = await ShareForm.Here(visit);
        await form.Fill();
        await form.Confirm();

        var page = site.Content.Site.Pages.Single(page => page.Url.Value == "/lessen/elkaar-kennen/");
        var box = visit.Page.GetByRole(AriaRole.Group, new() { Name = "Hoort bij" }).GetByRole(AriaRole.Checkbox);
        await Assertions.Expect(box).ToBeCheckedAsync();
        var text = (await form.Download()).Text;
        Assert.Contains($"\nzie-ook: [lessen/{page.Content.Slug}]\n", text, StringComparison.Ordinal);
        var bakens = Regex.Match(text, "^bakens: .*$", RegexOptions.Multiline).Value;
        Assert.All(page.Bakens, baken => Assert.Contains(baken.Slug, bakens, StringComparison.Ordinal));

        await box.UncheckAsync();
        Assert.DoesNotContain("zie-ook", (await form.Download()).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_page_opens_a_mail_with_its_title_its_permalink_and_two_questions()
    {
        await using var visit = await Visit.Start(site);
        await visit.Open("/lessen/elkaar-kennen/");
        var page = site.Content.Site.Pages.Single(page => page.Url.Value == "/lessen/elkaar-kennen/");

        var mail = HttpUtility.UrlDecode(await visit.Page.GetByRole(AriaRole.Link, new() { Name = "Klopt er iets niet?" }).GetAttributeAsync("href"));

        Assert.StartsWith($"mailto:redactie@kennisbank.example?subject=Klopt er iets niet? {page.Title}&body={page.Title}\r\n", mail, StringComparison.Ordinal);
        Assert.Contains(page.Permalink!.Value.Under(site.Content.Site.Settings.BaseUrl), mail, StringComparison.Ordinal);
        Assert.Equal(3, mail!.Count(sign => sign == '?') - 1);
    }

    [Fact]
    public async Task Without_script_there_are_the_questions_and_the_address_to_mail()
    {
        await using var visit = await Visit.Start(site, scripts: false);
        await visit.Open(ShareForm.Address);

        await Assertions.Expect(visit.Page.GetByRole(AriaRole.Heading, new() { Name = "Liever op papier of in een mail?" })).ToBeVisibleAsync();
        await Assertions.Expect(visit.Page.GetByRole(AriaRole.Link, new() { Name = "redactie@kennisbank.example" }))
            .ToHaveAttributeAsync("href", "mailto:redactie@kennisbank.example");
        await Assertions.Expect(visit.Page.GetByRole(AriaRole.Strong).Filter(new() { HasText = "Wat was de situatie?" })).ToBeVisibleAsync();
        Assert.Equal(0, await visit.Page.Locator("main form:visible, main textarea:visible").CountAsync());
    }
}
