using Kennisbank.Browser.Tests.RealSite;
using Kennisbank.Browser.Tests.Visiting;

namespace Kennisbank.Browser.Tests;

/// <summary>Keyboard navigation, on one page of each kind.</summary>
[Collection(SharedSite.Name)]
public class KeyboardTests(LiveSite site)
{
    [Fact]
    public Task The_first_tab_stop_is_a_visible_link_that_leads_past_the_menu() =>
        Tour.FindsNothing(site, PageKinds.Of(site.Content.Site), width: 1280, async visit =>
        {
            await visit.Page.Keyboard.PressAsync("Tab");
            var text = await visit.Page.Locator(":focus").InnerTextAsync();
            var box = await visit.Page.Locator(":focus").BoundingBoxAsync();
            await visit.Page.Keyboard.PressAsync("Enter");
            var inMain = await visit.Page.EvaluateAsync<bool>("document.querySelector('main').matches(':focus, :focus-within')");
            return text == "Naar de inhoud" && box is { X: >= 0, Y: >= 0, Height: > 10 } && inMain ? [] : [$"the first stop is '{text}'"];
        });

    [Fact]
    public Task Tab_visits_every_link_and_control_in_reading_order_and_shows_where_it_is() =>
        Tour.FindsNothing(site, PageKinds.Of(site.Content.Site), width: 1280, async visit =>
        {
            var stops = await visit.Page.EvaluateAsync<string[]>(TabStops.Expected);
            await visit.Page.EvaluateAsync(TabStops.Watch);
            foreach (var _ in stops)
            {
                await visit.Page.Keyboard.PressAsync("Tab");
            }

            var made = await visit.Page.EvaluateAsync<string[]>(TabStops.Made);
            var wrong = stops.Zip(made).Where(stop => stop.First != stop.Second).Select(stop => $"Tab went to {stop.Second} instead of {stop.First}").Take(1);
            return made.Length < stops.Length ? [$"Tab made {made.Length} stops of {stops.Length}"] : wrong;
        });

    [Fact]
    public Task The_filters_of_every_list_can_be_opened_and_followed_with_the_keyboard() =>
        Tour.FindsNothing(site, PageKinds.FilteredLists, width: 1280, async visit =>
        {
            await visit.Page.Locator(".kb-filters summary").First.FocusAsync();
            await visit.Page.Keyboard.PressAsync("Enter");
            await visit.Page.Keyboard.PressAsync("Tab");
            var inGroup = await visit.Page.EvaluateAsync<bool>("document.activeElement.closest('.kb-filters details[open]') !== null");
            return inGroup ? [] : ["Enter and Tab do not lead into the first group of filters"];
        });
}
