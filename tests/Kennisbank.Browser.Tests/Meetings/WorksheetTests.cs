using Kennisbank.Browser.Tests.RealSite;
using Kennisbank.Browser.Tests.Visiting;
using Microsoft.Playwright;

namespace Kennisbank.Browser.Tests.Meetings;

/// <summary>The sheet to prepare a case of one's own, filled in on the screen.</summary>
[Collection(SharedSite.Name)]
public class WorksheetTests(LiveSite site)
{
    private const string Address = "/intervisie/bladen/casus-voorbereiden/";
    private const string Told = "Een inwoner kwam vier keer terug met dezelfde vraag.";
    private const string Recognisable = "Mevrouw Jansen belde 06-12345678.";

    [Theory]
    [InlineData(1280, ColorScheme.Light)]
    [InlineData(1280, ColorScheme.Dark)]
    [InlineData(320, ColorScheme.Light)]
    public async Task Axe_finds_nothing_when_empty_with_remarks_and_with_an_error(int width, ColorScheme scheme)
    {
        await using var visit = await Visit.Start(site, width);
        await visit.Page.EmulateMediaAsync(new() { ColorScheme = scheme });
        await Axe.AddTo(visit);
        await visit.Open(Address);
        await IsFine();

        await Fill(visit, "Wat gebeurde er?", Recognisable);
        await Assertions.Expect(Remarks(visit)).Not.ToHaveCountAsync(0);
        await IsFine();

        await Pass(visit);
        await Assertions.Expect(Error(visit)).Not.ToBeEmptyAsync();
        await IsFine();
        Assert.Empty(visit.Complaints);

        async Task IsFine()
        {
            Assert.Empty(await Axe.Violations(visit));
            Assert.True(await visit.Page.EvaluateAsync<int>("document.documentElement.scrollWidth") <= width);
        }
    }

    [Fact]
    public async Task What_was_typed_is_on_paper_in_place_of_the_lines_and_goes_nowhere()
    {
        await using var visit = await Visit.Start(site);
        var words = new TypedWords(visit);
        await visit.Open(Address);
        await Fill(visit, "Wat gebeurde er?", Told);
        await Fill(visit, "Hoever wilt u gaan?", Recognisable);
        await Assertions.Expect(Remarks(visit)).Not.ToHaveCountAsync(0);

        await visit.Page.EmulateMediaAsync(new() { Media = Media.Print });

        var answers = visit.Page.Locator(".kb-sheet__asked");
        await Assertions.Expect(answers.Nth(0).GetByText(Told)).ToBeVisibleAsync();
        await Assertions.Expect(answers.Nth(0).Locator(".kb-sheet__line:visible")).ToHaveCountAsync(0);
        await Assertions.Expect(answers.Nth(1).Locator(".kb-sheet__line:visible")).ToHaveCountAsync(4);
        await Assertions.Expect(visit.Page.Locator("textarea:visible, main button:visible")).ToHaveCountAsync(0);
        await Assertions.Expect(Remarks(visit)).ToHaveCountAsync(0);
        Assert.Empty(words.SentWith("inwoner", "jansen", "12345678"));
        Assert.Equal("[{},{}]", await visit.Page.EvaluateAsync<string>("JSON.stringify([{ ...localStorage }, { ...sessionStorage }])"));
    }

    [Fact]
    public async Task It_is_filled_in_with_the_keyboard_alone()
    {
        await using var visit = await Visit.Start(site);
        await visit.Open(Address);
        var first = visit.Page.GetByLabel("Wat gebeurde er?");
        await first.FocusAsync();
        await visit.Page.Keyboard.TypeAsync("Eerst dit.");
        await visit.Page.Keyboard.PressAsync("Tab");
        await visit.Page.Keyboard.TypeAsync("Toen dat.");

        await Assertions.Expect(first).ToHaveValueAsync("Eerst dit.");
        await Assertions.Expect(visit.Page.GetByLabel("Wat deed u?")).ToHaveValueAsync("Toen dat.");
    }

    [Fact]
    public async Task What_was_wiped_can_be_put_back()
    {
        await using var visit = await Visit.Start(site);
        await visit.Open(Address);
        await Fill(visit, "Wat gebeurde er?", Told);

        await Press(visit, "Wis alles");
        await Assertions.Expect(visit.Page.GetByLabel("Wat gebeurde er?")).ToHaveValueAsync("");
        await Press(visit, "Zet terug");

        await Assertions.Expect(visit.Page.GetByLabel("Wat gebeurde er?")).ToHaveValueAsync(Told);
    }

    [Theory]
    [InlineData(Told, true)]
    [InlineData("", false)]
    public async Task Leaving_asks_first_only_when_something_was_typed(string text, bool asks)
    {
        await using var visit = await Visit.Start(site);
        await visit.Open(Address);
        // A browser only asks after somebody did something with the page.
        await visit.Page.GetByLabel("Wat gebeurde er?").PressSequentiallyAsync("x");
        await visit.Page.GetByLabel("Wat gebeurde er?").FillAsync(text);
        var hasAsked = false;
        visit.Page.Dialog += async (_, dialog) =>
        {
            hasAsked = dialog.Type == "beforeunload";
            await dialog.AcceptAsync();
        };

        await visit.Page.GotoAsync("/vragen/");

        Assert.Equal(asks, hasAsked);
    }

    [Fact]
    public async Task It_goes_to_the_story_form_only_after_the_agreement_and_consent()
    {
        await using var visit = await Visit.Start(site);
        var words = new TypedWords(visit);
        await visit.Open(Address);
        await Pass(visit);
        await Assertions.Expect(Error(visit)).ToContainTextAsync("Schrijf eerst iets");
        await Assertions.Expect(visit.Page.GetByLabel("Wat gebeurde er?")).ToBeFocusedAsync();
        await Fill(visit, "Wat gebeurde er?", Told);
        await Fill(visit, "Wat wilt u van de groep?", "Meedenken over Zwaluw.");
        await Pass(visit);
        await Assertions.Expect(Error(visit)).ToContainTextAsync("afspraak");

        await visit.Page.GetByLabel("Wat hier gezegd is, blijft hier.").CheckAsync();
        await Pass(visit);
        await Assertions.Expect(Error(visit)).ToContainTextAsync("toestemming");
        Assert.EndsWith(Address, visit.Page.Url, StringComparison.Ordinal);

        await visit.Page.GetByLabel("Ik wil er zelf een verhaal van maken").CheckAsync();
        await Pass(visit);

        await Assertions.Expect(visit.Page.GetByLabel("Wat was de situatie?")).ToHaveValueAsync(Told);
        await Assertions.Expect(visit.Page.GetByText("Uw tekst van het blad staat")).ToBeVisibleAsync();
        Assert.Equal(-1, (await visit.Page.InnerTextAsync("main")).IndexOf("Zwaluw", StringComparison.Ordinal));
        Assert.Equal("[{},{}]", await visit.Page.EvaluateAsync<string>("JSON.stringify([{ ...localStorage }, { ...sessionStorage }])"));
        Assert.Empty(words.SentWith("inwoner", "zwaluw"));
    }

    [Fact]
    public async Task What_may_not_be_published_does_not_go_to_the_story_form()
    {
        await using var visit = await Visit.Start(site);
        await visit.Open(Address);
        await Fill(visit, "Wat deed u?", Recognisable);
        await visit.Page.GetByLabel("Wat hier gezegd is, blijft hier.").CheckAsync();
        await visit.Page.GetByLabel("Ik wil er zelf een verhaal van maken").CheckAsync();
        await Pass(visit);

        await Assertions.Expect(Error(visit)).ToContainTextAsync("wat niet mee mag");
        await Assertions.Expect(visit.Page.GetByLabel("Wat deed u?")).ToBeFocusedAsync();
    }

    private static async Task Fill(Visit visit, string label, string text)
    {
        var field = visit.Page.GetByLabel(label);
        await field.FillAsync(text);
        await field.BlurAsync();
    }

    private static Task Pass(Visit visit) => Press(visit, "Neem over in het verhaalformulier");

    private static Task Press(Visit visit, string button) => visit.Page.GetByRole(AriaRole.Button, new() { Name = button, Exact = true }).ClickAsync();

    private static ILocator Remarks(Visit visit) => visit.Page.Locator(".kb-sheet__remarks > li:visible");

    private static ILocator Error(Visit visit) => visit.Page.Locator(".kb-prepare [role=alert]");
}
