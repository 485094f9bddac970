using Kennisbank.Browser.Tests.RealSite;
using Kennisbank.Browser.Tests.Visiting;
using Kennisbank.Content;
using Kennisbank.Model;
using Microsoft.Playwright;

namespace Kennisbank.Browser.Tests.Look;

/// <summary>What helps a reader through a page and on to the next.</summary>
[Collection(SharedSite.Name)]
public class ReadingOnTests(LiveSite site)
{
    [Fact]
    public async Task Who_reads_a_path_is_led_through_it_and_told_what_now_after_the_last_step()
    {
        var path = site.Content.Site.PagesOf(ContentType.Leespad)[0];
        await using var visit = await Visit.Start(site);
        await visit.Open(path.Url.Value);
        await visit.Page.Locator(".kb-steps__step a").First.ClickAsync();

        var way = visit.Page.GetByRole(AriaRole.Navigation, new() { Name = $"Leespad {path.Title}" });
        for (var step = 1; step < path.Steps.Count; step++)
        {
            await Assertions.Expect(way).ToContainTextAsync($"Stap {step} van {path.Steps.Count}");
            await Assertions.Expect(visit.Page.Locator(".kb-series:visible")).ToHaveCountAsync(1);
            await way.GetByRole(AriaRole.Link, new() { Name = "Volgende stap" }).ClickAsync();
        }

        await way.GetByRole(AriaRole.Link, new() { Name = "Dit was de laatste stap." }).ClickAsync();

        Assert.Equal(path.Reasons[0].Page.Url.Value, new Uri(visit.Page.Url).AbsolutePath);
    }

    [Fact]
    public async Task Who_comes_from_elsewhere_is_led_through_the_series()
    {
        var lesson = site.Content.Site.PagesOf(ContentType.Les).First(page => page is { LeespadSteps.Count: > 0, Next: not null });
        await using var visit = await Visit.Start(site);

        await visit.Open(lesson.Url.Value);

        var ways = visit.Page.Locator(".kb-series:visible");
        await Assertions.Expect(ways).ToHaveCountAsync(1);
        await Assertions.Expect(ways).ToContainTextAsync(lesson.Next!.Title);
    }

    [Fact]
    public async Task Without_a_script_the_next_step_of_a_path_is_among_what_else_there_is()
    {
        var page = site.Content.Site.PagesOf(ContentType.Casus).First(page => page.LeespadSteps.Any(step => step.Next is not null));
        var next = page.LeespadSteps.First(step => step.Next is not null).Next!;
        await using var visit = await Visit.Start(site, scripts: false);
        await visit.Open(page.Url.Value);

        await visit.Page.GetByText("Meer hierover").ClickAsync();

        var steps = visit.Page.Locator(".kb-more .kb-links__note").Filter(new() { HasText = "hierna:" });
        await Assertions.Expect(steps.GetByRole(AriaRole.Link, new() { Name = next.Title }).First).ToBeVisibleAsync();
    }

    [Fact]
    public Task No_story_case_or_lesson_names_the_same_page_twice_after_its_article() =>
        Tour.FindsNothing(
            site,
            new[] { ContentType.Verhaal, ContentType.Casus, ContentType.Les }.SelectMany(site.Content.Site.PagesOf).Select(page => page.Url.Value),
            width: 1280,
            async visit => (await visit.Page.EvaluateAsync<string[]>(
                "() => [...document.querySelectorAll('.kb-next a, .kb-more > ul:first-of-type a, .kb-series:not([hidden]) a')].map(link => link.pathname)"))
                .GroupBy(address => address).Where(same => same.Count() > 1).Select(same => same.Key));

    [Fact]
    public async Task On_a_wide_screen_the_list_of_contents_stays_in_view_and_marks_where_the_reader_is()
    {
        var page = site.Content.Site.PagesOf(ContentType.Casus).MaxBy(page => page.Content.Body.WordCount)!;
        var last = page.Content.Body.Headings.Last(heading => heading.Level == 2);
        await using var visit = await Visit.Start(site, width: 1440);
        await visit.Open(page.Url.Value);

        await visit.Page.Locator($"#{last.Anchor}").EvaluateAsync("heading => scrollTo(0, heading.getBoundingClientRect().top + scrollY - 50)");

        var current = visit.Page.Locator(".kb-contents [aria-current]");
        await Assertions.Expect(current).ToHaveTextAsync(last.Text);
        await Assertions.Expect(current).ToBeInViewportAsync();
    }

    [Fact]
    public async Task The_moments_of_a_case_are_on_a_line_of_time_in_their_order()
    {
        var page = site.Content.Site.PagesOf(ContentType.Casus).MaxBy(page => page.Content.Head.Moments.Count)!;
        await using var visit = await Visit.Start(site, width: 1440);
        await visit.Open(page.Url.Value);

        var moments = visit.Page.Locator(".kb-time li");

        await Assertions.Expect(moments.First).ToBeVisibleAsync();
        var dates = await moments.Locator("time").EvaluateAllAsync<string[]>("times => times.map(time => time.dateTime)");
        Assert.Equal(dates.Order(StringComparer.Ordinal), dates);
        foreach (var moment in page.Content.Head.Moments)
        {
            await Assertions.Expect(moments.GetByText(moment.What)).ToHaveCountAsync(1);
        }
    }

    [Fact]
    public async Task The_choice_for_the_reader_stands_right_after_the_section_that_leads_to_it()
    {
        var page = site.Content.Site.PagesOf(ContentType.Verhaal).First(page => page.Content is Verhaal { Decision: not null });
        var decision = ((Verhaal)page.Content).Decision!;
        await using var visit = await Visit.Start(site);
        await visit.Open(page.Url.Value);

        var choice = visit.Page.Locator(".kb-choose");

        await Assertions.Expect(choice).ToContainTextAsync(decision.Question);
        const string headingBefore = "choice => [...choice.previousElementSibling?.querySelectorAll('h2') ?? []].at(-1)?.textContent ?? ''";
        Assert.Equal(decision.After, await choice.EvaluateAsync<string>(headingBefore));
    }

    [Fact]
    public async Task The_summary_of_a_story_is_folded_until_the_reader_opens_it()
    {
        var page = site.Content.Site.PagesOf(ContentType.Verhaal).First(page => page.Content is Verhaal { InShort: not null });
        var inShort = ((Verhaal)page.Content).InShort!;
        await using var visit = await Visit.Start(site);
        await visit.Open(page.Url.Value);
        var text = visit.Page.GetByText(inShort);
        await Assertions.Expect(text).ToBeHiddenAsync();

        await visit.Page.GetByRole(AriaRole.Heading, new() { Name = "In het kort" }).ClickAsync();

        await Assertions.Expect(text).ToBeVisibleAsync();
        await Assertions.Expect(visit.Page.Locator("article").GetByText(page.Summary)).ToHaveCountAsync(0);
    }
}
