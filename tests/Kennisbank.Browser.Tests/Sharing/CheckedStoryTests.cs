using Kennisbank.Browser.Tests.Visiting;
using Microsoft.Playwright;

namespace Kennisbank.Browser.Tests.Sharing;

/// <summary>No story is sent that was not checked as a whole.</summary>
[Collection(SharedSharingSite.Name)]
public class CheckedStoryTests(SharingSite site)
{
    [Fact]
    public async Task What_stands_together_in_the_fields_of_a_story_is_reported_at_the_first_of_them()
    {
        await using var visit = await Visit.Start(site);
        var form = await ShareForm.Open(visit);
        await form.Fill("Een vrouw van 78");
        await form.Field("Wat was de situatie?").FillAsync("Door haar dementie kwam zij vier keer met dezelfde vraag.");
        await form.Field("Wat gebeurde er toen?").FillAsync("Zij woont nu in Beilen.");

        await Assertions.Expect(form.TipsAt("Titel")).ToContainTextAsync("Leeftijd, ziekte en plaats staan hier bij elkaar.");
    }

    [Fact]
    public async Task A_story_that_could_not_be_looked_at_is_not_sent()
    {
        await using var visit = await Visit.Start(site);
        await visit.Page.RouteAsync("**/privacyregels.*.js", route => route.AbortAsync());
        var form = await ShareForm.Open(visit);
        await form.Field("Wat was de situatie?").FillAsync("Bel 06-12345678.");

        await form.Send("Bewaar als bestand");

        await Assertions.Expect(form.Errors).ToContainTextAsync("De controle op gegevens van mensen is niet geladen.");
        await Assertions.Expect(form.Sent).ToBeHiddenAsync();
    }
}
