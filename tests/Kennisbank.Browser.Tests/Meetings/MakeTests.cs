using Ical.Net;
using Kennisbank.Browser.Tests.RealSite;
using Kennisbank.Browser.Tests.Visiting;
using Kennisbank.Content;
using Microsoft.Playwright;

namespace Kennisbank.Browser.Tests.Meetings;

/// <summary>The page where a trainer puts a meeting together.</summary>
[Collection(SharedSite.Name)]
public class MakeTests(LiveSite site)
{
    private const string NoClipboard = "delete Navigator.prototype.clipboard";

    /// <summary>Whether the page asked to be printed; the print dialog itself cannot be tested.</summary>
    private const string CountsPrints = "window.prints = 0; window.print = () => window.prints++";

    [Theory]
    [InlineData("%23", "")]
    [InlineData("%2523", "?utm_source=mail")]
    public async Task A_link_of_which_a_mail_program_encoded_the_hash_opens(string hash, string added)
    {
        await using var visit = await Visit.Start(site);
        await visit.OpenReady(site);
        var code = await visit.Code();

        await visit.Page.GotoAsync(MeetingVisit.Join + hash + code[1..] + added);

        await Assertions.Expect(visit.Page.Locator(".kb-programme")).ToBeVisibleAsync();
        await Assertions.Expect(visit.Page.Locator(".kb-meeting__notices")).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task A_programme_of_three_pieces_is_printed_in_eight_clicks_and_forty_keys_at_most()
    {
        await using var visit = await Visit.Start(site);
        await visit.Page.AddInitScriptAsync(CountsPrints);
        await visit.Open(MeetingVisit.Make);

        const string words = "zwembad";
        await visit.Button("Een casus van de site").ClickAsync();
        await Assertions.Expect(visit.Page.Locator("[name=zoek]")).ToBeFocusedAsync();
        await visit.Page.Keyboard.TypeAsync(words);
        await Assertions.Expect(visit.Results().First).ToHaveAccessibleNameAsync("Neem mee: Woerden geeft twee zwembaden uit handen");
        for (var taken = 1; taken <= 3; taken++)
        {
            await visit.Results().First.ClickAsync();
            await Assertions.Expect(visit.Pieces()).ToHaveCountAsync(taken);
        }

        await visit.Link("Op papier").ClickAsync();
        await visit.Button("Druk af").ClickAsync();

        const int clicks = 1 + 3 + 2;
        Assert.True(clicks <= 8 && words.Length <= 40);
        Assert.Equal(1, await visit.Page.EvaluateAsync<int>("window.prints"));
        await Assertions.Expect(visit.Page.Locator("[data-blad=programma] .kb-programme")).ToBeVisibleAsync();
        Assert.Empty(visit.Complaints);
    }

    [Fact]
    public async Task A_link_opens_the_meeting_for_somebody_else_as_it_was_made()
    {
        await using var visit = await Visit.Start(site);
        await visit.OpenReady(site);
        await visit.Page.FillAsync("[name=titel]", "Ruimte geven – samen");
        await visit.Page.FillAsync("[name=datum]", "2026-12-08");
        await visit.Page.FillAsync("[name=begin]", "09:30");
        await visit.Page.Locator("[name=begin]").BlurAsync();
        await Assertions.Expect(visit.Page.Locator(".kb-result__when")).ToContainTextAsync("dinsdag 8 december 2026, 9.30 tot");
        var (programme, code) = (await visit.Page.Locator(".kb-programme").InnerTextAsync(), await visit.Code());

        await using var other = await Visit.Start(site);
        await other.Open(MeetingVisit.Join + code);

        await Assertions.Expect(other.Page.GetByRole(AriaRole.Heading, new() { Name = "Ruimte geven – samen" })).ToBeVisibleAsync();
        Assert.Equal(programme, await other.Page.Locator(".kb-programme").InnerTextAsync());
        Assert.Empty(other.Complaints);
    }

    [Fact]
    public async Task Nobody_sees_the_outcome_of_a_case_before_the_group_has_chosen()
    {
        var meeting = MeetingVisit.Ready(site, BijeenkomstKind.Casus);
        var account = MeetingVisit.Choice(site, meeting)!;
        await using var visit = await Visit.Start(site);
        await visit.OpenReady(site);
        var code = await visit.Code();

        // Its page tells the outcome, so nobody is asked to read it beforehand, whatever kind of meeting it is in.
        await visit.Page.GetByRole(AriaRole.Radio, new() { Name = "Een eigen vraag" }).CheckAsync();
        await Assertions.Expect(visit.Page.Locator(".kb-result")).ToContainTextAsync($"Niet vooraf lezen: ‘{account.Decision!.WorkingTitle}’");
        foreach (var page in (string[])[MeetingVisit.Join, MeetingVisit.Screen, MeetingVisit.Paper])
        {
            await visit.Open(page + code);
            var text = visit.Page.Locator("[data-intervisie]");
            await Assertions.Expect(text.GetByText(account.Decision.WorkingTitle).First).ToBeAttachedAsync();
            await Assertions.Expect(text).Not.ToContainTextAsync(account.Head.Title);
            await Assertions.Expect(text).Not.ToContainTextAsync(account.Head.Summary);
        }
    }

    [Fact]
    public async Task Removing_swapping_and_moving_can_be_undone()
    {
        await using var visit = await Visit.Start(site);
        await visit.OpenReady(site);
        var before = await Titles(visit);

        await visit.Page.GetByRole(AriaRole.Button, new() { NameRegex = new("^Omlaag") }).First.ClickAsync();
        Assert.NotEqual(before, await Titles(visit));
        await visit.Button("Ongedaan maken").ClickAsync();
        Assert.Equal(before, await Titles(visit));

        await visit.Page.GetByRole(AriaRole.Button, new() { NameRegex = new("^Ruil") }).Nth(1).ClickAsync();
        Assert.Equal(before.Length, (await Titles(visit)).Length);
        Assert.NotEqual(before, await Titles(visit));
        await visit.Button("Ongedaan maken").ClickAsync();

        await visit.Page.GetByRole(AriaRole.Button, new() { NameRegex = new("^Haal weg") }).First.ClickAsync();
        Assert.Equal(before[1..], await Titles(visit));
        await visit.Button("Ongedaan maken").ClickAsync();
        Assert.Equal(before, await Titles(visit));
    }

    [Fact]
    public async Task A_piece_is_moved_to_the_end_and_back_with_the_keyboard_alone()
    {
        await using var visit = await Visit.Start(site);
        await visit.OpenReady(site);
        var before = await Titles(visit);
        await visit.Page.GetByRole(AriaRole.Button, new() { NameRegex = new("^Omlaag") }).First.FocusAsync();
        for (var place = 1; place < before.Length; place++)
        {
            await visit.Page.Keyboard.PressAsync("Enter");
        }

        string[] moved = [.. before[1..], before[0]];
        Assert.Equal(moved, await Titles(visit));
        // What was pressed is of no use any more; its neighbour goes back.
        await visit.Page.Keyboard.PressAsync("Enter");
        Assert.Equal(before[0], (await Titles(visit))[^2]);
    }

    [Fact]
    public async Task Where_no_method_fits_the_shortest_is_offered_with_its_time()
    {
        await using var visit = await Visit.Start(site);
        await visit.OpenReady(site);
        await visit.Page.FillAsync("[name=minuten]", "15");
        await visit.Page.Locator("[name=minuten]").BlurAsync();

        await visit.Page.Locator(".kb-result__missing").GetByRole(AriaRole.Button, new() { NameRegex = new(@"^Kies .*, \d+ minuten$") }).ClickAsync();

        await Assertions.Expect(visit.Page.Locator(".kb-programme")).ToBeVisibleAsync();
    }

    [Fact]
    public async Task A_shared_link_stays_as_it_was_and_the_page_says_that_it_is_older()
    {
        await using var visit = await Visit.Start(site);
        await visit.Page.AddInitScriptAsync(NoClipboard);
        await visit.OpenReady(site);
        await visit.Button("Kopieer de link").ClickAsync();
        await Assertions.Expect(visit.Page.Locator(".kb-sharing__old")).ToHaveTextAsync("");
        var shared = await visit.Code();

        await visit.Page.FillAsync("[name=mensen]", "5");
        await visit.Page.Locator("[name=mensen]").BlurAsync();

        await Assertions.Expect(visit.Page.Locator(".kb-sharing__old")).ToContainTextAsync("toont de oude versie");
        Assert.NotEqual(shared, await visit.Code());
    }

    [Fact]
    public async Task Where_the_browser_does_not_copy_the_link_is_selected_and_the_page_says_how()
    {
        await using var visit = await Visit.Start(site);
        await visit.Page.AddInitScriptAsync(NoClipboard);
        await visit.OpenReady(site);

        await visit.Button("Kopieer de link").ClickAsync();

        await Assertions.Expect(visit.Status()).ToContainTextAsync("kopieert niet zelf");
        await Assertions.Expect(visit.Page.Locator("#kb_link")).ToBeFocusedAsync();
        Assert.Equal(await visit.Page.Locator("#kb_link").InputValueAsync(), await visit.Page.EvaluateAsync<string>(
            "(() => { const { value, selectionStart, selectionEnd } = document.activeElement; return value.slice(selectionStart, selectionEnd); })()"));
    }

    [Fact]
    public async Task A_mail_that_is_too_long_to_open_is_offered_as_text()
    {
        await using var visit = await Visit.Start(site);
        await visit.Page.AddInitScriptAsync(NoClipboard);
        await visit.OpenReady(site);
        await visit.Page.FillAsync("[name=titel]", new string('語', 80));
        await visit.Page.FillAsync("[name=eigenvraag]", new string('語', 300));

        await visit.Button("Mail").ClickAsync();

        await Assertions.Expect(visit.Status()).ToContainTextAsync("te lang");
        await Assertions.Expect(visit.Page.GetByLabel("Tekst voor uw mail")).ToHaveValueAsync(new System.Text.RegularExpressions.Regex("#1"));
    }

    [Fact]
    public async Task A_meeting_with_a_date_goes_into_a_calendar()
    {
        await using var visit = await Visit.Start(site);
        await visit.OpenReady(site);
        await visit.Button("In de agenda").ClickAsync();
        await Assertions.Expect(visit.Status()).ToContainTextAsync("Vul eerst een datum");
        await visit.Page.FillAsync("[name=datum]", "2026-12-08");
        await visit.Page.FillAsync("[name=begin]", "09:30");
        await visit.Page.Locator("[name=begin]").BlurAsync();

        var download = await visit.Page.RunAndWaitForDownloadAsync(() => visit.Button("In de agenda").ClickAsync());
        var calendar = Calendar.Load(await File.ReadAllTextAsync(await download.PathAsync(), TestContext.Current.CancellationToken))!;

        Assert.Equal(new DateTime(2026, 12, 8, 8, 30, 0, DateTimeKind.Utc), calendar.Events[0]!.Start!.AsUtc);
        Assert.Contains("/intervisie/deelnemen/#1", calendar.Events[0]!.Description);
    }

    [Fact]
    public async Task A_time_that_is_too_short_offers_the_nearest_length_and_methods_that_fit()
    {
        await using var visit = await Visit.Start(site);
        await visit.OpenReady(site);
        await visit.Page.GetByRole(AriaRole.Radio, new() { NameRegex = new("^Incidentmethode") }).CheckAsync();
        await visit.Page.FillAsync("[name=minuten]", "40");
        await visit.Page.Locator("[name=minuten]").BlurAsync();

        var missing = visit.Page.Locator(".kb-result__missing");
        await Assertions.Expect(missing).ToContainTextAsync("minstens");
        await Assertions.Expect(missing.GetByRole(AriaRole.Button, new() { NameRegex = new("^Kies ") })).Not.ToHaveCountAsync(0);
        await missing.GetByRole(AriaRole.Button, new() { NameRegex = new("^Neem ") }).ClickAsync();
        await Assertions.Expect(visit.Page.Locator(".kb-programme")).ToBeVisibleAsync();
    }

    [Fact]
    public async Task From_the_top_of_the_programme_one_press_leads_to_what_can_be_done_with_it()
    {
        await using var visit = await Visit.Start(site);
        await visit.OpenReady(site);

        await visit.Button("Begeleid, druk af of deel").PressAsync("Enter");

        await Assertions.Expect(visit.Link("Begeleid de bijeenkomst")).ToBeFocusedAsync();
        await Assertions.Expect(visit.Link("Op papier")).ToBeInViewportAsync();
    }

    [Fact]
    public async Task A_wrong_number_is_told_and_the_programme_stays_as_it_was()
    {
        await using var visit = await Visit.Start(site);
        await visit.OpenReady(site);
        var before = await visit.Page.Locator(".kb-programme").InnerTextAsync();

        await visit.Page.FillAsync("[name=mensen]", "0");
        await visit.Page.Locator("[name=mensen]").BlurAsync();

        await Assertions.Expect(visit.Page.Locator(".kb-meeting__error")).ToContainTextAsync("van 2 tot 60");
        Assert.Equal(before, await visit.Page.Locator(".kb-programme").InnerTextAsync());
    }

    [Theory]
    [InlineData("#1zzzz", "niet heel overgekomen")]
    [InlineData("#9abc", "nieuwere versie")]
    [InlineData("#%3Cimg%20src=x%3E", "geen bijeenkomst uit te lezen")]
    [InlineData("", "geen bijeenkomst")]
    public async Task A_link_that_is_not_right_says_so_and_leads_on(string fragment, string message)
    {
        await using var visit = await Visit.Start(site);
        await visit.Open(MeetingVisit.Join + fragment);

        await Assertions.Expect(visit.Page.Locator(".kb-meeting__notices")).ToContainTextAsync(message);
        await Assertions.Expect(visit.Page.Locator(".kb-result__missing a")).ToHaveCountAsync(1);
        Assert.Empty(visit.Complaints);
    }

    private static async Task<string[]> Titles(Visit visit) => [.. await visit.Page.Locator(".kb-piece__title").AllInnerTextsAsync()];
}
