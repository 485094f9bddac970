using Kennisbank.Browser.Tests.RealSite;
using Kennisbank.Browser.Tests.Visiting;
using Kennisbank.Content;
using Microsoft.Playwright;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Content;

namespace Kennisbank.Browser.Tests.Meetings;

/// <summary>The sheets of a meeting, read from the PDF that Chromium makes of them.</summary>
[Collection(SharedSite.Name)]
public class PaperTests(LiveSite site)
{
    /// <summary>Cards whose text does not fit.</summary>
    private const string TooFull =
        "[...document.querySelectorAll('.kb-cut')].filter(card => card.scrollHeight > card.clientHeight).map(card => card.innerText)";

    /// <summary>Below it cameras of phones fail, in millimetres.</summary>
    private const double LeastModule = 0.4;

    [Fact]
    public async Task A_programme_is_one_sheet_with_its_times_where_its_pieces_are_and_a_code_that_opens_it()
    {
        await using var visit = await Visit.Start(site);
        await visit.OpenReady(site);
        await visit.Page.FillAsync("[name=titel]", "");
        await visit.Page.FillAsync("[name=eigenvraag]", "");
        await visit.Page.FillAsync("[name=datum]", "2026-12-08");
        await visit.Page.FillAsync("[name=begin]", "09:30");
        await visit.Page.Locator("[name=begin]").BlurAsync();
        var link = await visit.Page.Locator("#kb_link").InputValueAsync();

        var sheets = await Print(visit, new Uri(link).Fragment, "programma");

        var text = Text(Assert.Single(sheets));
        Assert.Contains("9.30", text);
        foreach (var piece in MeetingVisit.Ready(site, BijeenkomstKind.Casus).Pieces)
        {
            Assert.Contains($"/k/{site.Content.Site.Pages.First(page => page.Content.Name == piece.Page.Target).Content.Id}/", text);
        }

        var code = PrintedCode.On(sheets[0])!;
        Assert.Equal(link, code.Text);
        Assert.True(code.Module >= LeastModule, $"{code.Module} mm");
    }

    [Fact]
    public async Task Own_words_that_would_make_the_code_too_fine_are_left_out_of_it_and_that_is_said()
    {
        await using var visit = await Visit.Start(site);
        await visit.OpenReady(site);
        await visit.Page.FillAsync("[name=titel]", new string('語', 80));
        await visit.Page.FillAsync("[name=eigenvraag]", new string('語', 300));

        var sheets = await Print(visit, await visit.Code(), "programma");

        Assert.Contains("staan uw eigen titel en vraag niet", Text(sheets[^1]));
        var code = PrintedCode.On(sheets[0])!;
        Assert.Matches("/intervisie/deelnemen/#1[^.]*$", code.Text);
        Assert.True(code.Module >= LeastModule, $"{code.Module} mm");
    }

    [Fact]
    public async Task A_handout_of_a_full_meeting_is_two_sheets_at_most()
    {
        await using var visit = await Visit.Start(site);
        var longest = site.Content.Site.PagesOf(ContentType.Casus).Concat(site.Content.Site.PagesOf(ContentType.Verhaal))
            .OrderByDescending(page => ((Account)page.Content).InShort?.Length ?? 0).Take(6).Select(page => page.Content.Id);
        await visit.Open($"{MeetingVisit.Make}#s-{string.Join('.', longest)}");
        await Assertions.Expect(visit.Pieces()).ToHaveCountAsync(6);
        await visit.Page.FillAsync("[name=eigenvraag]", string.Join(' ', Enumerable.Repeat("Hoe dan?", 33)));

        var sheets = await Print(visit, await visit.Code(), "uitdeelblad");

        Assert.InRange(sheets.Count, 1, 2);
        Assert.Contains("Afspraken", Text(sheets[0]));
    }

    [Fact]
    public async Task Cards_are_four_on_a_sheet_and_none_is_too_full()
    {
        await using var visit = await Visit.Start(site);
        var all = site.Content.Site.PagesOf(ContentType.Casus).Take(6).Select(page => page.Content.Id);
        await visit.Open($"{MeetingVisit.Make}#s-{string.Join('.', all)}");
        await Assertions.Expect(visit.Pieces()).ToHaveCountAsync(6);

        var sheets = await Print(visit, await visit.Code(), "kaarten");

        Assert.Empty(await visit.Page.EvaluateAsync<string[]>(TooFull));
        Assert.Equal(Math.Ceiling(await visit.Page.Locator(".kb-cut").CountAsync() / 4.0), sheets.Count);
    }

    [Fact]
    public async Task An_attendance_list_has_a_row_for_everybody_and_nothing_is_clipped()
    {
        await using var visit = await Visit.Start(site);
        await visit.OpenReady(site);
        await visit.Page.FillAsync("[name=mensen]", "12");
        await visit.Page.Locator("[name=mensen]").BlurAsync();
        await Print(visit, await visit.Code(), "presentielijst");

        await Assertions.Expect(visit.Page.Locator("[data-blad=presentielijst] [data-kb-rij]")).ToHaveCountAsync(12);
    }

    /// <summary>Prints one of the sheets of a meeting, and checks that no word is outside the paper.</summary>
    private static async Task<IReadOnlyList<Page>> Print(Visit visit, string code, string sheet)
    {
        await visit.Open(MeetingVisit.Paper + code);
        await Assertions.Expect(visit.Page.Locator("[data-blad]:not(template)").First).ToBeVisibleAsync();
        foreach (var box in await visit.Page.Locator(".kb-paper-choice input").AllAsync())
        {
            await box.SetCheckedAsync(await box.GetAttributeAsync("data-key") == $"blad-{sheet}");
        }

        await visit.Page.EmulateMediaAsync(new() { Media = Media.Print });
        using var pdf = PdfDocument.Open(await visit.Page.PdfAsync(new() { PreferCSSPageSize = true }));
        var sheets = pdf.GetPages().ToList();
        Assert.All(sheets.SelectMany(page => page.GetWords().Select(word => (page, word))), found => Assert.True(
            found.word.BoundingBox.Left >= 0 && found.word.BoundingBox.Right <= found.page.Width && found.word.BoundingBox.Bottom >= 0, found.word.Text));
        return sheets;
    }

    private static string Text(Page page) => string.Join(' ', page.GetWords().Select(word => word.Text));
}
