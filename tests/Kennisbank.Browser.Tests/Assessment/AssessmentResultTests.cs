using System.Text;
using System.Text.RegularExpressions;
using Kennisbank.Browser.Tests.RealSite;
using Kennisbank.Browser.Tests.Visiting;
using Microsoft.Playwright;
using UglyToad.PdfPig;

namespace Kennisbank.Browser.Tests.Assessment;

[Collection(SharedSite.Name)]
public class AssessmentResultTests(LiveSite site)
{
    /// <summary>What the drawing tells a screen reader of each half, and what the table has as its middle.</summary>
    private const string Agreement =
        """
        () => {
          const spoken = [...document.querySelectorAll('svg[role=list] [role=listitem]')].flatMap(item =>
            [...item.getAttribute('aria-label').matchAll(/(Proces|Inhoud): (?:midden )?([^,.]+(?:,5)?)/g)].map(([, side, value]) => `${side} ${value}`));
          const told = [...document.querySelectorAll('.kb-outcome tbody tr')].map(row =>
            `${row.querySelector('th[scope=row]').textContent} ${row.querySelector('th[scope=row] + td').textContent}`);
          return JSON.stringify(spoken) === JSON.stringify(told) ? [] : [JSON.stringify(spoken), JSON.stringify(told)];
        }
        """;

    [Fact]
    public async Task The_drawing_tells_a_screen_reader_what_the_table_says()
    {
        await using var visit = await Visit.Start(site);
        await AssessmentPages.OpenTogether(visit);

        Assert.Empty(await visit.Page.EvaluateAsync<string[]>(Agreement));
    }

    [Fact]
    public async Task A_result_in_the_address_is_shown_in_words_with_where_to_begin_and_a_meeting_in_one_click()
    {
        await using var visit = await Visit.Start(site);
        await visit.Open($"{AssessmentPages.Results}#{AssessmentPages.Codes[0]}");

        await Assertions.Expect(visit.Page.GetByText("Dat weet u niet")).ToBeVisibleAsync();
        var spot = visit.Page.Locator(".kb-spot").First;
        Assert.InRange(await spot.Locator(".kb-links a").CountAsync(), 1, 3);
        await Assertions.Expect(spot.GetByRole(AriaRole.Link, new() { Name = "Maak hier een bijeenkomst van" }))
            .ToHaveAttributeAsync("href", new Regex(@"^/intervisie/#s-[0-9a-z]{5}(\.[0-9a-z]{5})*$"));
    }

    [Fact]
    public async Task Codes_in_a_chat_are_laid_together_and_what_is_wrong_with_others_is_told()
    {
        await using var visit = await Visit.Start(site);
        await visit.Open(AssessmentPages.Results);
        var pages = new AssessmentPages(visit);

        await pages.Paste($"[10:00] Anne: {AssessmentPages.Codes[0]}\n[10:01] Ben: {AssessmentPages.Codes[3]}\n{AssessmentPages.Codes[0]}\n"
            + $"[10:02] Cas: {AssessmentPages.Codes[2][..20]} oeps");

        await Assertions.Expect(visit.Page.GetByText("2 uitslagen liggen op tafel.")).ToBeVisibleAsync();
        await Assertions.Expect(visit.Page.GetByText("Eén code stond er al; die telt één keer.")).ToBeVisibleAsync();
        await Assertions.Expect(visit.Page.GetByText($"De code die begint met ‘{AssessmentPages.Codes[2][..11]}’ klopt niet")).ToBeVisibleAsync();
        await Assertions.Expect(pages.Heading("Waar kijken wij het meest verschillend?")).ToBeVisibleAsync();
    }

    [Fact]
    public async Task Partijen_are_not_shown_apart_when_their_groups_are_too_small()
    {
        await using var visit = await Visit.Start(site);
        await visit.Open(AssessmentPages.Results);
        var pages = new AssessmentPages(visit);

        await pages.Paste(string.Join(' ', AssessmentPages.Codes.Take(5)));
        await Assertions.Expect(pages.Heading("In een tabel")).ToBeVisibleAsync();
        await Assertions.Expect(visit.Page.GetByLabel("Zet partijen naast elkaar")).ToHaveCountAsync(0);

        await pages.Paste(AssessmentPages.Codes[5]);
        await visit.Page.GetByLabel("Zet partijen naast elkaar").CheckAsync();
        await Assertions.Expect(visit.Page.Locator(".kb-outcome thead th", new() { HasText = " + " })).ToHaveCountAsync(2);
    }

    [Fact]
    public async Task Last_year_lies_beside_this_year()
    {
        await using var visit = await Visit.Start(site);
        var pages = await AssessmentPages.OpenTogether(visit);
        await visit.Page.GetByLabel("Jaar", new() { Exact = true }).FillAsync("2025");

        await pages.Paste(AssessmentPages.Codes[3] + " " + AssessmentPages.Codes[4]);

        await Assertions.Expect(visit.Page.GetByRole(AriaRole.Columnheader, new() { Name = "Midden Onze groep 2025" })).ToBeVisibleAsync();
    }

    [Fact]
    public async Task A_pile_of_paper_forms_is_typed_over_with_the_keyboard()
    {
        await using var visit = await Visit.Start(site);
        await visit.Open(AssessmentPages.Results);
        await visit.Page.GetByText("Typ formulieren van papier over").PressAsync("Enter");
        await visit.Page.GetByRole(AriaRole.Group, new() { Name = "Overtypen" }).FocusAsync();
        for (var form = 0; form < 2; form++)
        {
            await visit.Page.Keyboard.TypeAsync("4" + string.Concat(Enumerable.Repeat("123450n3", 4)));
            await visit.Page.Keyboard.PressAsync("Enter");
        }

        await Assertions.Expect(visit.Page.GetByText("2 formulieren liggen op tafel.")).ToBeVisibleAsync();
        await Assertions.Expect(visit.Page.GetByRole(AriaRole.Heading, new() { Name = ": 2 mensen" })).ToBeVisibleAsync();
    }

    [Theory]
    [InlineData("Wis alles van deze pagina")]
    [InlineData("Haal weg: Onze groep, ")]
    public async Task What_was_taken_off_the_table_by_mistake_is_put_back(string button)
    {
        await using var visit = await Visit.Start(site);
        var pages = await AssessmentPages.OpenTogether(visit);
        await visit.Page.GetByRole(AriaRole.Button, new() { NameRegex = new("^" + button) }).ClickAsync();
        await Assertions.Expect(pages.Heading("In een tabel")).ToHaveCountAsync(0);

        await pages.Press("Zet terug");

        await Assertions.Expect(pages.Heading($": {AssessmentPages.Codes.Count} mensen")).ToBeVisibleAsync();
    }

    [Fact]
    public async Task Partijen_beside_each_other_are_in_view_without_scrolling_on_a_wide_screen()
    {
        await using var visit = await Visit.Start(site, width: 1440);
        await AssessmentPages.OpenTogether(visit);
        await visit.Page.GetByLabel("Zet partijen naast elkaar").CheckAsync();

        Assert.True(await visit.Page.Locator(".kb-outcome__scroller").EvaluateAsync<bool>("table => table.scrollWidth <= table.clientWidth"));
    }

    [Fact]
    public async Task Six_partijen_are_in_view_on_a_wide_screen_and_on_paper_and_keep_their_rows_named_on_a_phone()
    {
        await using var visit = await Visit.Start(site, width: 1440);
        await visit.Open(AssessmentPages.Results);
        await TypeForms(visit, [.. "000111222333444555".Select(party => party + string.Concat(Enumerable.Repeat("123450n3", 4)))]);
        await visit.Page.GetByLabel("Zet partijen naast elkaar").CheckAsync();
        var scroller = visit.Page.Locator(".kb-outcome__scroller");
        await Assertions.Expect(scroller.GetByRole(AriaRole.Columnheader, new() { NameRegex = new("^Midden .") })).ToHaveCountAsync(6);
        Assert.True(await scroller.EvaluateAsync<bool>("table => table.scrollWidth <= table.clientWidth"), "scrolls on a wide screen");

        using var pdf = PdfDocument.Open(await visit.Page.PdfAsync(new() { PreferCSSPageSize = true }));
        Assert.All(pdf.GetPages(), page => Assert.All(page.Letters, letter => Assert.InRange(letter.BoundingBox.Right, 0, page.Width)));

        await visit.Page.SetViewportSizeAsync(375, 800);
        await scroller.EvaluateAsync("table => table.scrollLeft = table.scrollWidth");
        Assert.True(await scroller.EvaluateAsync<bool>("table => table.scrollLeft > 0"), "all fits on a phone");
        Assert.Empty(await scroller.EvaluateAsync<string[]>(
            """
            table => [...table.querySelectorAll('tbody th')].filter(name => {
              const { left, right } = name.getBoundingClientRect();
              return left < 0 || right > innerWidth;
            }).map(name => name.textContent)
            """));
    }

    [Fact]
    public async Task Long_names_of_piles_stay_within_the_drawing()
    {
        await using var visit = await Visit.Start(site);
        var pages = await AssessmentPages.OpenTogether(visit);
        foreach (var year in Enumerable.Range(2020, 5))
        {
            await visit.Page.GetByLabel("Naam van de stapel").FillAsync($"De samenwerkingsverbandvoorzitters van de hele regio, {year}");
            await visit.Page.GetByLabel("Jaar", new() { Exact = true }).FillAsync($"{year}");
            await pages.Paste(AssessmentPages.Codes[3] + " " + AssessmentPages.Codes[4]);
        }

        await visit.Page.GetByLabel("Webdiagram, zoals").CheckAsync();

        Assert.Empty(await visit.Page.EvaluateAsync<string[]>(
            """
            () => [...document.querySelectorAll(".kb-drawing text")].filter(text => {
              const box = text.getBBox();
              return box.x + box.width > 320;
            }).map(text => text.textContent)
            """));
    }

    [Fact]
    public async Task Where_nobody_chose_a_level_nothing_is_said_of_levels()
    {
        await using var visit = await Visit.Start(site);
        await visit.Open(AssessmentPages.Results);
        await TypeForms(visit, ["0" + new string('n', 32)]);

        await Assertions.Expect(visit.Page.GetByText("Nergens is een niveau gekozen.")).ToBeVisibleAsync();
        await Assertions.Expect(visit.Page.GetByText("wat het laagst ligt")).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task A_file_without_results_and_one_that_is_far_too_large_are_told_and_harmless()
    {
        await using var visit = await Visit.Start(site);
        await visit.Open(AssessmentPages.Results);
        const string Empty = """{"soort":"zelfanalyse-kennisbank","versie":1,"stapels":[{"naam":"A","jaar":2026,"uitslagen":[]}]}""";

        await visit.Page.GetByLabel("Of open bestanden").SetInputFilesAsync(new FilePayload[]
        {
            new() { Name = "leeg.json", MimeType = "application/json", Buffer = Encoding.UTF8.GetBytes(Empty) },
            new() { Name = "groot.json", MimeType = "application/json", Buffer = new byte[40_000_000] },
        });

        await Assertions.Expect(visit.Page.GetByText("‘leeg.json’ is geen heel bestand van de zelfanalyse.")).ToBeVisibleAsync();
        await Assertions.Expect(visit.Page.GetByText("‘groot.json’ is geen heel bestand van de zelfanalyse.")).ToBeVisibleAsync();
        Assert.Empty(visit.Complaints);
    }

    [Theory]
    [InlineData("?utm_source=mail")]
    [InlineData("&fbclid=x")]
    [InlineData("%2523")]
    public async Task A_result_opens_with_what_mail_programs_put_behind_its_address(string added)
    {
        await using var visit = await Visit.Start(site);
        await visit.Open($"{AssessmentPages.Results}#{AssessmentPages.Codes[0]}{added}");

        await Assertions.Expect(new AssessmentPages(visit).Heading("In een tabel")).ToBeVisibleAsync();
    }

    /// <summary>Types forms of paper over, one line of keys each.</summary>
    private static async Task TypeForms(Visit visit, IReadOnlyList<string> forms)
    {
        await visit.Page.GetByText("Typ formulieren van papier over").PressAsync("Enter");
        var field = visit.Page.GetByRole(AriaRole.Group, new() { Name = "Overtypen" });
        foreach (var form in forms)
        {
            await field.FocusAsync();
            await visit.Page.Keyboard.TypeAsync(form);
            await visit.Page.Keyboard.PressAsync("Enter");
        }

        await Assertions.Expect(visit.Page.GetByText("op tafel.").First).ToBeVisibleAsync();
    }

    [Fact]
    public async Task Laying_together_exporting_and_drawing_request_nothing()
    {
        await using var visit = await Visit.Start(site);
        await visit.Open(AssessmentPages.Results);
        var pages = new AssessmentPages(visit);
        await Assertions.Expect(pages.Heading("Leg uitslagen bij elkaar")).ToBeVisibleAsync();
        var requests = new List<string>();
        visit.Page.Request += (_, request) => requests.Add(request.Url);

        await pages.Paste(string.Join('\n', AssessmentPages.Codes));
        await visit.Page.GetByLabel("Webdiagram, zoals").CheckAsync();
        (string Button, string Start)[] files =
            [("Bewaar de tabel (CSV)", "\uFEFFStapel;Jaar;"), ("Bewaar de tekening (SVG)", "<?xml"), ("Bewaar om later te openen (JSON)", "{")];
        foreach (var (button, start) in files)
        {
            var download = await visit.Page.RunAndWaitForDownloadAsync(() => pages.Press(button));
            var text = Encoding.UTF8.GetString(await File.ReadAllBytesAsync((await download.PathAsync())!, TestContext.Current.CancellationToken));
            Assert.StartsWith(start, text, StringComparison.Ordinal);
            Assert.Contains("/zelfanalyse/", text, StringComparison.Ordinal);
            Assert.DoesNotContain("style=", text, StringComparison.Ordinal);
        }

        Assert.DoesNotContain(requests, request => !request.StartsWith("blob:", StringComparison.Ordinal));
        Assert.Empty(visit.Complaints);
    }

    [Fact]
    public async Task Who_looks_at_her_own_result_can_change_her_answers()
    {
        await using var visit = await Visit.Start(site);
        // A browser encodes the spaces of a code that was pasted behind the address.
        await visit.Open($"{AssessmentPages.Results}#{AssessmentPages.Codes[0].Insert(3, "%20").Insert(10, "%20")}");

        await visit.Page.GetByRole(AriaRole.Link, new() { Name = "Verander uw antwoorden, of vul verder in" }).ClickAsync();
        await new AssessmentPages(visit).Press("Begin");

        await Assertions.Expect(visit.Page.Locator(":checked[type=radio]").First).ToBeVisibleAsync();
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Leaving_asks_first_only_when_paper_forms_were_typed_over_and_not_saved(bool isSaved)
    {
        await using var visit = await Visit.Start(site);
        await visit.Open(AssessmentPages.Results);
        await visit.Page.GetByText("Typ formulieren van papier over").PressAsync("Enter");
        await visit.Page.GetByRole(AriaRole.Group, new() { Name = "Overtypen" }).FocusAsync();
        await visit.Page.Keyboard.TypeAsync("4" + string.Concat(Enumerable.Repeat("123450n3", 4)));
        await visit.Page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(visit.Page.GetByText("Eén formulier ligt op tafel.")).ToBeVisibleAsync();
        if (isSaved)
        {
            await visit.Page.RunAndWaitForDownloadAsync(() => new AssessmentPages(visit).Press("Bewaar om later te openen (JSON)"));
        }

        var hasAsked = false;
        visit.Page.Dialog += async (_, dialog) =>
        {
            hasAsked = dialog.Type == "beforeunload";
            await dialog.AcceptAsync();
        };
        await visit.Page.GotoAsync("/vragen/");

        Assert.Equal(!isSaved, hasAsked);
    }

    [Fact]
    public async Task A_damaged_address_is_told_and_harmless()
    {
        await using var visit = await Visit.Start(site);
        await visit.Open($"{AssessmentPages.Results}#{AssessmentPages.Codes[0][..^1]}<img src=x onerror=alert(1)>");

        await Assertions.Expect(visit.Page.GetByText("In het adres staat geen hele code.")).ToBeVisibleAsync();
        Assert.Empty(visit.Complaints);
    }
}
