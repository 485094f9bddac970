using System.Text.RegularExpressions;
using Kennisbank.Browser.Tests.RealSite;
using Kennisbank.Browser.Tests.Visiting;
using Microsoft.Playwright;

namespace Kennisbank.Browser.Tests.Assessment;

[Collection(SharedSite.Name)]
public class AssessmentFormTests(LiveSite site)
{
    private static readonly string[] Keys = ["1", "2", "3", "4", "5", "0", "n"];

    [Fact]
    public async Task Somebody_answers_everything_with_the_keyboard_alone_and_nothing_is_requested()
    {
        await using var visit = await Visit.Start(site);
        var pages = await AssessmentPages.OpenForm(visit);
        var requests = new List<string>();
        visit.Page.Request += (_, request) => requests.Add(request.Url);

        await visit.Page.GetByRole(AriaRole.Button, new() { Name = "Begin", Exact = true }).FocusAsync();
        await visit.Page.Keyboard.PressAsync("Enter");
        var asked = 0;
        while (!await pages.Page.Locator(".kb-code").IsVisibleAsync())
        {
            await visit.Page.Keyboard.PressAsync("Tab");
            if (await visit.Page.EvaluateAsync<bool>("document.activeElement.type === 'radio'"))
            {
                await visit.Page.Keyboard.PressAsync(Keys[asked++ % Keys.Length]);
            }
            else if (await visit.Page.EvaluateAsync<bool>("['Verder', 'Naar uw code'].includes(document.activeElement.textContent)"))
            {
                await visit.Page.Keyboard.PressAsync("Enter");
            }
        }

        Assert.Equal(32, asked);
        await Assertions.Expect(pages.Page.Locator(".kb-code")).ToHaveTextAsync(new Regex("^za1( [0-9a-z]{4}){6}$"));
        Assert.Empty(requests);
        Assert.Empty(visit.Complaints);

        await visit.Page.GetByRole(AriaRole.Link, new() { Name = "Bekijk uw uitslag" }).PressAsync("Enter");
        await Assertions.Expect(pages.Heading("In een tabel")).ToBeVisibleAsync();
        Assert.All(requests, request => Assert.DoesNotContain("za1", request.Split('#')[0], StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_key_answers_the_question_that_has_the_focus_and_no_other()
    {
        await using var visit = await Visit.Start(site);
        var pages = await AssessmentPages.OpenForm(visit);
        await pages.Press("Begin");

        await visit.Page.Keyboard.PressAsync("3");
        await Assertions.Expect(visit.Page.Locator(":checked[type=radio]")).ToHaveCountAsync(0);

        await visit.Page.Locator(".kb-ask").Nth(1).GetByRole(AriaRole.Radio).First.FocusAsync();
        await visit.Page.Keyboard.PressAsync("3");
        await visit.Page.Keyboard.PressAsync("n");
        await Assertions.Expect(visit.Page.Locator(".kb-ask").Nth(1).Locator(":checked")).ToHaveValueAsync("7");
        await Assertions.Expect(visit.Page.Locator(":checked[type=radio]")).ToHaveCountAsync(1);
    }

    [Fact]
    public async Task A_link_within_the_page_leaves_the_form_where_it_is()
    {
        await using var visit = await Visit.Start(site);
        var pages = await AssessmentPages.OpenForm(visit);
        await pages.Press("Begin");
        await visit.Page.GetByRole(AriaRole.Radio).First.CheckAsync();

        await visit.Page.GetByRole(AriaRole.Link, new() { Name = "Naar de inhoud" }).PressAsync("Enter");

        await Assertions.Expect(visit.Page).ToHaveURLAsync(new Regex("#kb_inhoud$"));
        await Assertions.Expect(visit.Page.GetByRole(AriaRole.Radio).First).ToBeCheckedAsync();
    }

    [Fact]
    public async Task Answers_are_kept_on_this_device_only_when_asked_and_one_button_wipes_them()
    {
        const string Stored = "JSON.stringify({ ...localStorage, ...sessionStorage })";
        await using var visit = await Visit.Start(site);
        var pages = await AssessmentPages.OpenForm(visit);
        await pages.Press("Begin");
        await visit.Page.GetByRole(AriaRole.Radio).First.CheckAsync();
        Assert.Equal("{}", await visit.Page.EvaluateAsync<string>(Stored));

        await visit.Page.GetByLabel("Bewaar mijn antwoorden op dit apparaat").CheckAsync();
        await visit.Page.ReloadAsync();
        await pages.Press("Ga daarmee verder");
        await Assertions.Expect(visit.Page.GetByRole(AriaRole.Radio).First).ToBeCheckedAsync();

        await pages.Press("Wis alles");
        Assert.Equal("{}", await visit.Page.EvaluateAsync<string>(Stored));
        await pages.Press("Begin");
        await Assertions.Expect(visit.Page.Locator(":checked[type=radio]")).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task Who_wiped_everything_by_mistake_puts_it_back()
    {
        await using var visit = await Visit.Start(site);
        var pages = await AssessmentPages.OpenForm(visit);
        await pages.Press("Begin");
        await visit.Page.GetByRole(AriaRole.Radio).First.CheckAsync();
        await pages.Press("Wis alles");
        // Pressed again, for who saw nothing happen.
        await pages.Press("Wis alles");

        await pages.Press("Zet terug");

        await Assertions.Expect(visit.Page.GetByRole(AriaRole.Radio).First).ToBeCheckedAsync();
        Assert.Equal("{}", await visit.Page.EvaluateAsync<string>("JSON.stringify({ ...localStorage, ...sessionStorage })"));
    }

    [Fact]
    public async Task Somebody_can_stop_and_has_a_code_of_what_was_answered_to_go_on_with()
    {
        await using var visit = await Visit.Start(site);
        var pages = await AssessmentPages.OpenForm(visit);
        await pages.Press("Begin");
        await visit.Page.GetByRole(AriaRole.Radio).Nth(2).CheckAsync();
        await pages.Press("Stop hier");
        var code = (await visit.Page.Locator(".kb-code").InnerTextAsync()).Replace(" ", "", StringComparison.Ordinal);

        await visit.Open($"/?leeg#{code}");
        await visit.Open($"{AssessmentPages.Form}#{code}");
        await pages.Press("Begin");
        await Assertions.Expect(visit.Page.GetByRole(AriaRole.Radio).Nth(2)).ToBeCheckedAsync();
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Leaving_asks_first_when_answers_to_own_statements_are_in_no_file(bool isSaved)
    {
        await using var visit = await Visit.Start(site);
        var pages = await OpenWithOwnStatement(visit);
        await pages.Press("Begin");
        await visit.Page.GetByRole(AriaRole.Radio).First.CheckAsync();
        for (var screen = 0; screen < 4; screen++)
        {
            await pages.Press("Verder");
        }

        await visit.Page.GetByRole(AriaRole.Radio).First.CheckAsync();
        await pages.Press("Naar uw code");
        await Assertions.Expect(visit.Page.GetByText("staan alleen in het bestand, niet in de code")).ToBeVisibleAsync();
        if (isSaved)
        {
            await visit.Page.RunAndWaitForDownloadAsync(() => pages.Press("Bewaar als bestand"));
        }

        var hasAsked = false;
        visit.Page.Dialog += async (_, dialog) =>
        {
            hasAsked = dialog.Type == "beforeunload";
            await dialog.AcceptAsync();
        };
        await visit.Page.GetByRole(AriaRole.Link, new() { Name = "Bekijk uw uitslag" }).ClickAsync();
        await Assertions.Expect(pages.Heading("In een tabel")).ToBeVisibleAsync();

        Assert.Equal(!isSaved, hasAsked);
    }

    [Fact]
    public async Task Who_began_before_the_group_sent_its_statements_goes_on_with_them()
    {
        await using var visit = await Visit.Start(site);
        var pages = await AssessmentPages.OpenForm(visit);
        await pages.Press("Begin");
        await visit.Page.GetByRole(AriaRole.Radio).First.CheckAsync();
        await visit.Page.GetByLabel("Bewaar mijn antwoorden op dit apparaat").CheckAsync();

        await visit.Open("/vragen/");
        await OpenWithOwnStatement(visit);
        await pages.Press("Ga daarmee verder");
        await Assertions.Expect(visit.Page.GetByRole(AriaRole.Radio).First).ToBeCheckedAsync();
        for (var screen = 0; screen < 4; screen++)
        {
            await pages.Press("Verder");
        }

        await Assertions.Expect(visit.Page.GetByRole(AriaRole.Group, new() { Name = "Wij bellen elkaar eerst." })).ToBeVisibleAsync();
    }

    /// <summary>Opens the form with the link that a group got.</summary>
    private static async Task<AssessmentPages> OpenWithOwnStatement(Visit visit)
    {
        var pages = await AssessmentPages.OpenForm(visit);
        await visit.Page.GetByText("Nodig een groep uit, met eigen stellingen").ClickAsync();
        await visit.Page.GetByLabel("Eigen stelling 1").FillAsync("Wij bellen elkaar eerst.");
        var link = await visit.Page.GetByLabel("Link voor de deelnemers").InputValueAsync();
        await visit.Open("/?leeg");
        await visit.Open(link);
        await Assertions.Expect(pages.Heading("Voordat u begint")).ToBeVisibleAsync();
        return pages;
    }

    [Fact]
    public async Task Who_goes_back_from_the_result_finds_the_answers_as_they_were()
    {
        await using var visit = await Visit.Start(site);
        var pages = await AssessmentPages.OpenForm(visit);
        await pages.Press("Begin");
        await visit.Page.GetByRole(AriaRole.Radio).Nth(2).CheckAsync();
        await pages.Press("Stop hier");
        await visit.Page.GetByRole(AriaRole.Link, new() { Name = "Bekijk uw uitslag" }).ClickAsync();
        await Assertions.Expect(pages.Heading("In een tabel")).ToBeVisibleAsync();

        await visit.Page.GoBackAsync();
        await pages.Press("Begin");

        await Assertions.Expect(visit.Page.GetByRole(AriaRole.Radio).Nth(2)).ToBeCheckedAsync();
    }

    [Fact]
    public async Task A_code_to_go_on_with_after_a_start_link_leaves_the_statements_to_be_answered()
    {
        await using var visit = await Visit.Start(site);
        var pages = await AssessmentPages.OpenForm(visit);
        await visit.Page.GetByText("Nodig een groep uit, met eigen stellingen").ClickAsync();
        await visit.Page.GetByLabel("Eigen stelling 1").FillAsync("Wij bellen elkaar eerst.");
        await visit.Open(await visit.Page.GetByLabel("Link voor de deelnemers").InputValueAsync());
        await visit.Page.EvaluateAsync("code => location.hash = code", AssessmentPages.Codes[0]);
        await pages.Press("Begin");
        for (var screen = 0; screen < 4; screen++)
        {
            await pages.Press("Verder");
        }

        var answer = visit.Page.GetByRole(AriaRole.Group, new() { Name = "Wij bellen elkaar eerst." }).GetByRole(AriaRole.Radio).Nth(3);
        await answer.CheckAsync();
        await pages.Press("Terug");
        await pages.Press("Verder");

        await Assertions.Expect(visit.Page.GetByRole(AriaRole.Radio).Nth(3)).ToBeCheckedAsync();
        Assert.Empty(visit.Complaints);
    }

    [Fact]
    public async Task Statements_of_a_group_itself_come_with_the_start_link_and_their_answers_go_in_the_file()
    {
        await using var visit = await Visit.Start(site);
        var pages = await AssessmentPages.OpenForm(visit);
        await visit.Page.GetByText("Nodig een groep uit, met eigen stellingen").ClickAsync();
        await visit.Page.GetByLabel("Eigen stelling 1").FillAsync("Wij bellen elkaar eerst.");
        var link = await visit.Page.GetByLabel("Link voor de deelnemers").InputValueAsync();

        await visit.Open(link);
        await pages.Press("Begin");
        await visit.Page.GetByRole(AriaRole.Radio).First.CheckAsync();
        for (var screen = 0; screen < 4; screen++)
        {
            await pages.Press("Verder");
        }

        await visit.Page.GetByRole(AriaRole.Group, new() { Name = "Wij bellen elkaar eerst." }).GetByRole(AriaRole.Radio).Nth(3).CheckAsync();
        await pages.Press("Naar uw code");
        var download = await visit.Page.RunAndWaitForDownloadAsync(() => pages.Press("Bewaar als bestand"));
        var file = await download.PathAsync();

        await visit.Open(AssessmentPages.Results);
        await visit.Page.GetByLabel("Of open bestanden").SetInputFilesAsync(file);
        await Assertions.Expect(visit.Page.GetByRole(AriaRole.Row, new() { Name = "Wij bellen elkaar eerst. 4" })).ToBeVisibleAsync();
    }
}
