using System.Globalization;
using Kennisbank.Browser.Tests.RealSite;
using Kennisbank.Browser.Tests.Visiting;
using Microsoft.Playwright;

namespace Kennisbank.Browser.Tests.Meetings;

/// <summary>All questions on one page, narrowed with boxes.</summary>
[Collection(SharedSite.Name)]
public class QuestionsPageTests(LiveSite site)
{
    private const string Address = "/vragen/";

    /// <summary>An agenda does not say where in a conversation its questions fit.</summary>
    private const string Nothing = Address + "?stap=verkennen&soort=agendafase";

    [Theory]
    [InlineData(1280, ColorScheme.Light)]
    [InlineData(1280, ColorScheme.Dark)]
    [InlineData(320, ColorScheme.Light)]
    public async Task Axe_finds_nothing_when_narrowed_and_when_nothing_is_left(int width, ColorScheme scheme)
    {
        await using var visit = await Visit.Start(site, width);
        await visit.Page.EmulateMediaAsync(new() { ColorScheme = scheme });
        await Axe.AddTo(visit);
        foreach (var address in new[] { Address + "?rol=gemeente", Nothing })
        {
            await visit.Open(address);
            Assert.Empty(await Axe.Violations(visit));
            Assert.True(await visit.Page.EvaluateAsync<int>("document.documentElement.scrollWidth") <= width);
        }

        Assert.Empty(visit.Complaints);
    }

    [Fact]
    public async Task A_tick_leaves_as_many_questions_as_it_promised_and_so_does_a_link_to_it()
    {
        await using var visit = await Visit.Start(site);
        await visit.Open(Address);
        var all = await All(visit).CountAsync();
        var option = await Unfold(visit, "Rollen");
        var promised = int.Parse(await option.Locator(".kb-count").InnerTextAsync(), CultureInfo.InvariantCulture);

        await option.GetByRole(AriaRole.Checkbox).CheckAsync();

        await Assertions.Expect(Status(visit)).ToHaveTextAsync($"{promised} van {all} vragen");
        await Assertions.Expect(Questions(visit)).ToHaveCountAsync(promised);
        await visit.Page.ReloadAsync();
        await Assertions.Expect(Questions(visit)).ToHaveCountAsync(promised);
        await Assertions.Expect(visit.Page.GetByRole(AriaRole.Checkbox, new() { Checked = true })).ToHaveCountAsync(1);
    }

    [Fact]
    public async Task A_heading_stays_only_above_a_question()
    {
        await using var visit = await Visit.Start(site);
        await visit.Open(Address);
        await OpenAll(visit).ClickAsync();
        var headings = visit.Page.Locator("main :is(h2, h3):visible");
        var before = await headings.CountAsync();

        await visit.Open(Address + "?soort=agendafase");

        Assert.True(await headings.CountAsync() < before);
        Assert.Empty(await visit.Page.EvaluateAsync<string[]>(
            """
            [...document.querySelectorAll('[data-kb-groep]')]
              .filter(group => group.checkVisibility() && ![...group.querySelectorAll('[data-vraag]')].some(question => question.checkVisibility()))
              .map(group => group.textContent.trim().slice(0, 40))
            """));
    }

    [Fact]
    public async Task When_nothing_is_left_one_button_brings_all_questions_back()
    {
        await using var visit = await Visit.Start(site);
        await visit.Open(Address);
        var headings = await Groups(visit).CountAsync();
        await visit.Open(Nothing);
        await Assertions.Expect(Questions(visit)).ToHaveCountAsync(0);
        await Assertions.Expect(Status(visit)).ToHaveTextAsync("Geen vraag past bij al deze keuzes samen.");

        await visit.Page.GetByRole(AriaRole.Button, new() { Name = "Wis de keuzes" }).PressAsync("Enter");

        await Assertions.Expect(Groups(visit)).ToHaveCountAsync(headings);
        await Assertions.Expect(visit.Page.Locator("main summary").First).ToBeFocusedAsync();
        Assert.Equal(site.Address + Address, visit.Page.Url);
    }

    [Fact]
    public async Task A_link_with_a_choice_that_is_gone_shows_what_the_rest_of_it_leaves()
    {
        await using var visit = await Visit.Start(site);
        await visit.Open(Address);
        var all = await All(visit).CountAsync();

        await visit.Open(Address + "?thema=bestaat-niet");

        await Assertions.Expect(Status(visit)).ToHaveTextAsync($"{all} vragen");
    }

    [Fact]
    public async Task The_boxes_work_with_the_keyboard_alone()
    {
        await using var visit = await Visit.Start(site);
        await visit.Open(Address);
        var keys = visit.Page.Keyboard;
        await visit.Page.Locator("main summary").First.FocusAsync();

        foreach (var key in new[] { "Enter", "Tab", "Space" })
        {
            await keys.PressAsync(key);
        }

        await Assertions.Expect(visit.Page.GetByRole(AriaRole.Checkbox, new() { Checked = true })).ToBeFocusedAsync();
        Assert.Contains("?stap=", visit.Page.Url, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_question_of_an_agenda_can_be_taken_along_like_any_other()
    {
        await using var visit = await Visit.Start(site);
        await visit.Open(Address + "?soort=agendafase");
        var question = Questions(visit).First;
        var text = await question.Locator("[data-vraagtekst]").InnerTextAsync();

        await question.GetByRole(AriaRole.Button).ClickAsync();
        await Assertions.Expect(question.GetByRole(AriaRole.Button)).ToHaveTextAsync($"Haal uit uw bijeenkomst: {text}");
        await visit.Open("/intervisie/");

        await visit.Page.Locator(".kb-piece summary").ClickAsync();
        await Assertions.Expect(visit.Page.GetByRole(AriaRole.Checkbox, new() { Name = text })).ToBeCheckedAsync();
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_phone_shows_the_groups_on_a_few_screens_each_with_its_number_of_questions(bool scripts)
    {
        await using var visit = await Visit.Start(site, width: 375, scripts: scripts);
        await visit.Open(Address);

        Assert.InRange(await visit.Page.EvaluateAsync<int>("document.documentElement.scrollHeight"), 1, 3_600);
        var groups = await Groups(visit).AllInnerTextsAsync();
        var counts = groups.Select(text => int.Parse(text.Trim().Split('\n', ' ')[^2], CultureInfo.InvariantCulture)).ToList();
        Assert.Equal(await All(visit).CountAsync(), counts.Sum());
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_link_to_a_question_opens_its_group_and_no_other(bool scripts)
    {
        await using var visit = await Visit.Start(site, scripts: scripts);
        await visit.Open(Address);
        var question = All(visit).Nth(200);

        await visit.Open($"{Address}#{await question.GetAttributeAsync("id")}");

        await Assertions.Expect(question).ToBeInViewportAsync();
        await Assertions.Expect(visit.Page.Locator("main details[open]")).ToHaveCountAsync(1);
    }

    [Fact]
    public async Task Narrowing_opens_the_groups_that_are_left_and_says_how_much_of_each_and_undoing_it_closes_them()
    {
        await using var visit = await Visit.Start(site);
        await visit.Open(Address);
        var before = await Groups(visit).AllInnerTextsAsync();
        await visit.Page.Locator("summary", new() { HasTextString = "Rollen" }).ClickAsync();
        var box = visit.Page.GetByRole(AriaRole.Group, new() { Name = "Rollen", Exact = true }).GetByRole(AriaRole.Checkbox).First;

        await box.CheckAsync();

        var shown = await Questions(visit).CountAsync();
        await Assertions.Expect(Groups(visit).First).ToContainTextAsync(" van ");
        await Assertions.Expect(OpenGroups(visit)).ToHaveCountAsync(await Groups(visit).CountAsync());
        Assert.True(shown > 0);
        await box.UncheckAsync();
        await Assertions.Expect(OpenGroups(visit)).ToHaveCountAsync(0);
        Assert.Equal(before, await Groups(visit).AllInnerTextsAsync());
    }

    [Fact]
    public async Task One_button_opens_all_groups_and_closes_them_again()
    {
        await using var visit = await Visit.Start(site);
        await visit.Open(Address);

        await OpenAll(visit).PressAsync("Enter");
        await Assertions.Expect(Questions(visit)).ToHaveCountAsync(await All(visit).CountAsync());
        await visit.Page.GetByRole(AriaRole.Button, new() { Name = "Sluit alle groepen" }).PressAsync("Enter");

        await Assertions.Expect(Questions(visit)).ToHaveCountAsync(0);
        await Assertions.Expect(OpenAll(visit)).ToBeFocusedAsync();
    }

    private static ILocator All(Visit visit) => visit.Page.Locator("[data-vraag]");

    private static ILocator Groups(Visit visit) => visit.Page.Locator("main summary:has(h2):visible");

    private static ILocator OpenGroups(Visit visit) => visit.Page.Locator("main details[open]:has(> summary > h2):visible");

    private static ILocator OpenAll(Visit visit) => visit.Page.GetByRole(AriaRole.Button, new() { Name = "Open alle groepen" });

    /// <returns>Its first box.</returns>
    private static async Task<ILocator> Unfold(Visit visit, string group)
    {
        await visit.Page.Locator("summary", new() { HasTextString = group }).ClickAsync();
        return visit.Page.GetByRole(AriaRole.Group, new() { Name = group, Exact = true }).Locator("label").First;
    }

    private static ILocator Questions(Visit visit) => visit.Page.Locator("[data-vraag]:visible");

    private static ILocator Status(Visit visit) => visit.Page.Locator("main [role=status]").First;
}
