using System.Text.RegularExpressions;
using Kennisbank.Browser.Tests.Visiting;
using Microsoft.Playwright;

namespace Kennisbank.Browser.Tests.Sharing;

/// <summary>Tips are where they can be used, are announced once, and shift nothing that somebody is about to press.</summary>
[Collection(SharedSharingSite.Name)]
public class TipTests(SharingSite site)
{
    private const string Selected = "field => field.value.slice(0, field.selectionStart) + '<'"
        + " + field.value.slice(field.selectionStart, field.selectionEnd) + '>'";

    private static readonly string LongSentence = $"En toen{string.Concat(Enumerable.Repeat(" nog iets", 15))}.";

    [Fact]
    public async Task A_tip_stands_right_under_its_field_and_belongs_to_it()
    {
        await using var visit = await Visit.Start(site, width: 375);
        var form = await ShareForm.Open(visit);
        await form.Fill();
        await form.Field("Wat deed u?").FillAsync($"Wij spraken met mevrouw Jansen. {LongSentence}");
        await Assertions.Expect(form.TipsAt("Wat deed u?")).ToHaveTextAsync([new Regex("“mevrouw Jansen”"), new Regex("Een zin van 32 woorden")]);

        var field = await BoxOf(form.Field("Wat deed u?"));
        var tip = await BoxOf(form.TipsAt("Wat deed u?").First);
        Assert.InRange(tip.Y - (field.Y + field.Height), 0, 60);
        await Assertions.Expect(form.Field("Wat deed u?")).ToHaveAccessibleDescriptionAsync(new Regex("2 tips bij dit veld"));
        await Assertions.Expect(visit.Page.GetByRole(AriaRole.Group, new() { Name = "2 tips bij dit veld" })).ToHaveCountAsync(1);

        await form.Field("Wat deed u?").FillAsync("Wij vroegen door.");
        await Assertions.Expect(form.TipsAt("Wat deed u?")).ToHaveCountAsync(0);
        await Assertions.Expect(form.Field("Wat deed u?")).Not.ToHaveAccessibleDescriptionAsync(new Regex("tips"));
    }

    [Fact]
    public async Task The_next_stop_of_the_keyboard_after_a_field_is_its_tip_which_selects_the_words()
    {
        await using var visit = await Visit.Start(site);
        var form = await ShareForm.Open(visit);
        await form.Field("Wat deed u?").FillAsync("Ik zag mevrouw Jansen-Smit. Later zag ik mevrouw Jansen.");
        await Assertions.Expect(form.TipsAt("Wat deed u?")).ToHaveCountAsync(2);

        await visit.Page.Keyboard.PressAsync("Tab");
        await visit.Page.Keyboard.PressAsync("Tab");
        await visit.Page.Keyboard.PressAsync("Enter");

        await Assertions.Expect(form.Field("Wat deed u?")).ToBeFocusedAsync();
        Assert.Equal("Ik zag mevrouw Jansen-Smit. Later zag ik <mevrouw Jansen>", await form.Field("Wat deed u?").EvaluateAsync<string>(Selected));
    }

    [Theory]
    [InlineData("De titel van mevrouw Jansen", "Titel")]
    [InlineData("Kent u  mevrouw Jansen?", "Vraag 2")]
    [InlineData("Eerst\nmevrouw Jansen.", "Samenvatting")]
    [InlineData("- een\n\n  - twee \u00AD\u200Bmet\u200B mevrouw Jansen", "Wat gebeurde er toen?")]
    public async Task The_words_of_a_tip_are_found_however_they_were_typed(string text, string label)
    {
        await using var visit = await Visit.Start(site);
        var form = await ShareForm.Open(visit);
        await form.Field(label).FillAsync(text);

        await form.TipsAt(label).GetByRole(AriaRole.Button, new() { Name = "Ga naar deze woorden" }).ClickAsync();

        Assert.EndsWith("<mevrouw Jansen>", await form.Field(label).EvaluateAsync<string>(Selected), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_panel_says_how_many_tips_stand_at_the_fields_and_leads_to_the_first()
    {
        await using var visit = await Visit.Start(site, width: 375);
        var form = await ShareForm.Open(visit);
        await form.Fill();
        await Assertions.Expect(form.Advice).ToContainTextAsync("Uw verhaal telt");
        await Assertions.Expect(form.Advice.GetByRole(AriaRole.Link)).ToHaveCountAsync(0);

        await form.Field("Wat gebeurde er toen?").FillAsync("Meneer Bakker belde.");
        await form.Field("Titel").FillAsync("Over mevrouw Jansen");
        await Assertions.Expect(form.Advice).ToContainTextAsync("Onder uw antwoorden staan 2 tips.");
        await form.Advice.GetByRole(AriaRole.Link, new() { Name = "Ga naar de eerste" }).ClickAsync();

        await Assertions.Expect(form.TipsAt("Wat gebeurde er toen?")).ToBeInViewportAsync();
        await visit.Page.Keyboard.PressAsync("Tab");
        await Assertions.Expect(form.TipsAt("Wat gebeurde er toen?").GetByRole(AriaRole.Button)).ToBeFocusedAsync();
    }

    [Fact]
    public async Task A_tip_is_heard_when_it_comes_and_when_it_goes_and_not_at_every_key()
    {
        await using var visit = await Visit.Start(site);
        var form = await ShareForm.Open(visit);
        await form.Fill();
        await Assertions.Expect(form.Advice).ToContainTextAsync("Uw verhaal telt");
        await visit.Page.EvaluateAsync(
            """
            () => {
              window.heard = [];
              const status = document.querySelector('[data-kb-advice-status]');
              new MutationObserver(() => heard.push(status.textContent)).observe(status, { childList: true, characterData: true, subtree: true });
            }
            """);

        foreach (var text in new[] { "Mevrouw Jansen", "Mevrouw Jansen belde", "Mevrouw Jansen belde ons", "Niemand belde ons" })
        {
            await form.Field("Wat deed u?").FillAsync(text);
            await Assertions.Expect(form.Preview).ToContainTextAsync(text);
        }

        Assert.Equal(["1 tip bij “Wat deed u?”", "Geen tips meer bij “Wat deed u?”"], await visit.Page.EvaluateAsync<string[]>("heard"));
    }

    [Theory]
    [InlineData("Wij spraken met mevrouw Jansen.")]
    [InlineData("Bel 06-12345678?")]
    public async Task A_button_stays_under_the_finger_and_does_what_it_says(string text)
    {
        await using var visit = await Visit.Start(site, width: 375);
        await visit.Page.SetViewportSizeAsync(375, 6000);
        await visit.Page.Clock.InstallAsync();
        var form = await ShareForm.Open(visit);
        await visit.Page.Clock.PauseAtAsync(DateTime.UtcNow.AddHours(1));
        await form.Fill();
        await visit.Page.Clock.RunForAsync(1000);
        await form.Field("Vraag 3").FillAsync(text);
        var button = visit.Page.GetByRole(AriaRole.Button, new() { Name = "Bewaar als bestand" });
        var before = await BoxOf(button);

        await visit.Page.Mouse.MoveAsync(before.X + 20, before.Y + 10);
        await visit.Page.Mouse.DownAsync();
        await visit.Page.Clock.RunForAsync(5000);
        Assert.Equal(before.Y, (await BoxOf(button)).Y);
        await visit.Page.Mouse.UpAsync();

        await Assertions.Expect(form.Errors).ToContainTextAsync("Vink bij “Toestemming”");
        await Assertions.Expect(form.Field("Vraag 3")).ToHaveAccessibleDescriptionAsync(new Regex("tip|06-12345678"));
    }

    [Fact]
    public async Task A_tip_quotes_only_the_beginning_and_the_end_of_what_is_long()
    {
        await using var visit = await Visit.Start(site);
        var form = await ShareForm.Open(visit);
        await form.Field("Wat deed u?").FillAsync(
            "Zij is 43 jaar oud en woont in een straat waar iedereen haar al zo lang kent. Zij heeft kanker en woont in Harderwijk.");

        var tip = form.TipsAt("Wat deed u?").Filter(new() { HasText = "Leeftijd, ziekte en plaats" });
        await Assertions.Expect(tip).ToHaveCountAsync(1);
        Assert.DoesNotContain("iedereen", await tip.InnerTextAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Five_tips_of_a_kind_are_enough()
    {
        await using var visit = await Visit.Start(site);
        var form = await ShareForm.Open(visit);
        await form.Field("Wat deed u?").FillAsync(string.Join('\n', Enumerable.Repeat("Wij spraken met mevrouw Jansen.", 4)));
        await form.Field("Wat gebeurde er toen?").FillAsync(string.Join('\n', Enumerable.Repeat($"Dat was meneer Bakker. {LongSentence}", 8)));

        await Assertions.Expect(form.Advice).ToContainTextAsync("Onder uw antwoorden staan 10 tips.");
        await Assertions.Expect(form.TipsAt("Wat deed u?")).ToHaveCountAsync(4);
        await Assertions.Expect(form.TipsAt("Wat gebeurde er toen?")).ToHaveCountAsync(6);
    }

    private static async Task<LocatorBoundingBoxResult> BoxOf(ILocator locator) => (await locator.BoundingBoxAsync())!;
}
