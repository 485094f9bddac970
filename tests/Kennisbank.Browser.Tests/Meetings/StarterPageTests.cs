using System.Text;
using Kennisbank.Browser.Tests.RealSite;
using Kennisbank.Browser.Tests.Visiting;
using Microsoft.Playwright;

namespace Kennisbank.Browser.Tests.Meetings;

/// <summary>The questions of the agendas, one at a time and as cards.</summary>
[Collection(SharedSite.Name)]
public class StarterPageTests(LiveSite site)
{
    private const string Address = "/gespreksstarter/";
    private const string Own = "Waarom kwam buurvrouw Zwaluw niet meer?";

    [Theory]
    [InlineData(1280, ColorScheme.Light)]
    [InlineData(1280, ColorScheme.Dark)]
    [InlineData(320, ColorScheme.Light)]
    public async Task Axe_finds_nothing_at_first_with_own_questions_and_when_a_file_is_no_text(int width, ColorScheme scheme)
    {
        await using var visit = await Visit.Start(site, width);
        await visit.Page.EmulateMediaAsync(new() { ColorScheme = scheme });
        await Axe.AddTo(visit);
        await visit.Open(Address);
        await IsFine();

        await Choose(visit, Own);
        await IsFine();

        await Choose(visit, "PK\0\0");
        await Assertions.Expect(Told(visit)).ToContainTextAsync("geen tekstbestand");
        await IsFine();
        Assert.Empty(visit.Complaints);

        async Task IsFine()
        {
            Assert.Empty(await Axe.Violations(visit));
            Assert.True(await visit.Page.EvaluateAsync<int>("document.documentElement.scrollWidth") <= width);
        }
    }

    [Fact]
    public async Task Arrows_and_buttons_turn_to_the_next_question_and_stop_at_either_end()
    {
        await using var visit = await Visit.Start(site);
        await visit.Open(Address);
        var texts = await Cards(visit).Locator("[data-vraagtekst]").AllInnerTextsAsync();
        await Assertions.Expect(Asked(visit)).ToHaveTextAsync(texts[0]);

        await visit.Page.Keyboard.PressAsync("ArrowRight");
        await Assertions.Expect(Asked(visit)).ToHaveTextAsync(texts[1]);
        await Press(visit, "Volgende");
        await Assertions.Expect(Asked(visit)).ToHaveTextAsync(texts[2]);
        for (var times = 0; times < 3; times++)
        {
            await visit.Page.Keyboard.PressAsync("ArrowLeft");
        }

        await Assertions.Expect(Asked(visit)).ToHaveTextAsync(texts[0]);
        await Assertions.Expect(Place(visit)).ToHaveTextAsync($"Vraag 1 van {texts.Count}. Dit is de eerste vraag.");
    }

    [Fact]
    public async Task A_role_and_an_agenda_leave_their_questions_on_the_screen_and_on_the_cards()
    {
        await using var visit = await Visit.Start(site);
        await visit.Open(Address);
        var expected = await visit.Page.Locator("[data-rol=burger][data-agenda=veranderagenda] [data-vraagtekst]").AllInnerTextsAsync();

        await visit.Page.GetByLabel("Rol", new() { Exact = true }).SelectOptionAsync("burger");
        await visit.Page.GetByLabel("Agenda", new() { Exact = true }).SelectOptionAsync("veranderagenda");

        await Assertions.Expect(Place(visit)).ToHaveTextAsync($"Vraag 1 van {expected.Count}");
        Assert.Equal(expected, await Cards(visit).Locator("[data-vraagtekst]").AllInnerTextsAsync());
    }

    [Fact]
    public async Task Shuffled_every_question_comes_once()
    {
        await using var visit = await Visit.Start(site);
        await visit.Open(Address);
        await visit.Page.GetByLabel("Rol", new() { Exact = true }).SelectOptionAsync("burger");
        var all = await Cards(visit).Locator("[data-vraagtekst]").AllInnerTextsAsync();
        await visit.Page.GetByLabel("Schud de vragen").CheckAsync();

        var asked = new List<string>();
        for (var at = 1; at <= all.Count; at++)
        {
            await Assertions.Expect(Place(visit)).ToHaveTextAsync($"Vraag {at} van {all.Count}");
            asked.Add(await Asked(visit).InnerTextAsync());
            await Press(visit, "Volgende");
        }

        Assert.Equal(all.Order(StringComparer.Ordinal), asked.Order(StringComparer.Ordinal));
        await Assertions.Expect(Place(visit)).ToContainTextAsync("Dit was de laatste vraag.");
    }

    [Fact]
    public async Task Own_questions_join_in_and_are_on_the_cards_and_go_nowhere()
    {
        await using var visit = await Visit.Start(site);
        var words = new TypedWords(visit);
        await visit.Open(Address);
        await visit.Page.GetByLabel("Rol", new() { Exact = true }).SelectOptionAsync("burger");
        await Choose(visit, $"# voor maandag\n{Own}\n");

        await Assertions.Expect(Told(visit)).ToHaveTextAsync("Er doet 1 eigen vraag mee.");
        while (await Asked(visit).InnerTextAsync() != Own)
        {
            await Press(visit, "Volgende");
        }

        await visit.Page.EmulateMediaAsync(new() { Media = Media.Print });
        await Assertions.Expect(Cards(visit).Last).ToContainTextAsync(Own);
        await Assertions.Expect(visit.Page.Locator("[data-kb-speler]")).ToBeHiddenAsync();
        await visit.Page.EmulateMediaAsync(new() { Media = Media.Screen });
        await Press(visit, "Haal de eigen vragen weg");
        await Assertions.Expect(visit.Page.GetByText(Own)).ToHaveCountAsync(0);
        Assert.Empty(words.SentWith("zwaluw", "maandag"));
        Assert.Equal("", await visit.Page.EvaluateAsync<string>("JSON.stringify([{ ...localStorage }, { ...sessionStorage }]).match(/Zwaluw/)?.[0] ?? ''"));
    }

    [Fact]
    public async Task It_says_what_of_a_file_did_not_fit()
    {
        await using var visit = await Visit.Start(site);
        await visit.Open(Address);
        await Choose(visit, new string('a', 400) + string.Concat(Enumerable.Repeat("\nWat nu?", 204)));

        await Assertions.Expect(Told(visit)).ToHaveTextAsync(
            "Er doen 200 eigen vragen mee. Er stonden er nog 5 in; die passen er niet bij. 1 vraag is na 300 tekens afgekapt.");
    }

    [Fact]
    public async Task A_file_without_a_question_says_what_to_do()
    {
        await using var visit = await Visit.Start(site);
        await visit.Open(Address);
        await Choose(visit, "# alleen een opmerking");

        await Assertions.Expect(Told(visit)).ToHaveTextAsync(
            "In dit bestand staat geen vraag. Zet elke vraag op een eigen regel en kies het bestand nog eens.");
    }

    private static async Task Choose(Visit visit, string text)
    {
        var field = visit.Page.GetByLabel("Tekstbestand met vragen");
        if (!await field.IsVisibleAsync())
        {
            await visit.Page.GetByText("Eigen vragen erbij").ClickAsync();
        }

        await field.SetInputFilesAsync(new FilePayload { Name = "vragen.txt", MimeType = "text/plain", Buffer = Encoding.UTF8.GetBytes(text) });
        await Assertions.Expect(Told(visit)).Not.ToBeEmptyAsync();
    }

    private static Task Press(Visit visit, string button) => visit.Page.GetByRole(AriaRole.Button, new() { Name = button, Exact = true }).ClickAsync();

    private static ILocator Asked(Visit visit) => visit.Page.Locator("[data-kb-vraag]");

    private static ILocator Place(Visit visit) => visit.Page.Locator("[data-kb-stand]");

    private static ILocator Told(Visit visit) => visit.Page.Locator("[data-kb-gelezen]");

    private static ILocator Cards(Visit visit) => visit.Page.Locator(".kb-starter__card:visible");
}
