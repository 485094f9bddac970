using Kennisbank.Browser.Tests.RealSite;
using Kennisbank.Browser.Tests.Visiting;
using Microsoft.Playwright;

namespace Kennisbank.Browser.Tests.Assessment;

/// <summary>Every state of the self-assessment, in light, dark and forced colours, and on a narrow phone.</summary>
[Collection(SharedSite.Name)]
public class AssessmentAccessTests(LiveSite site)
{
    /// <summary>Parts that are wider than the page and do not scroll by themselves.</summary>
    private const string TooWide = "document.documentElement.scrollWidth > innerWidth ? [`${document.documentElement.scrollWidth} pixels wide`] : []";

    public static TheoryData<string, int> Looks => new() { { "light", 1280 }, { "dark", 1280 }, { "forced", 1280 }, { "light", 320 } };

    [Theory]
    [MemberData(nameof(Looks))]
    public async Task Every_screen_of_the_form_is_accessible(string look, int width)
    {
        await using var visit = await Start(look, width);
        var wrong = new List<string>();
        var pages = await AssessmentPages.OpenForm(visit);
        await visit.Page.GetByLabel("hoe belangrijk elk punt nu is").CheckAsync();
        await visit.Page.GetByText("Nodig een groep uit").ClickAsync();
        await Judge(visit, "begin", wrong);
        await pages.Press("Begin");
        await visit.Page.GetByRole(AriaRole.Radio).First.CheckAsync();
        await Judge(visit, "area", wrong);
        await pages.Press("Stop hier");
        await Judge(visit, "code", wrong);

        Assert.True(wrong.Count == 0, string.Join('\n', wrong));
    }

    [Theory]
    [MemberData(nameof(Looks))]
    public async Task Every_view_of_results_is_accessible(string look, int width)
    {
        await using var visit = await Start(look, width);
        var wrong = new List<string>();
        await visit.Open($"{AssessmentPages.Results}#{AssessmentPages.Codes[3]}");
        await Judge(visit, "own", wrong);
        var pages = await AssessmentPages.OpenTogether(visit);
        await Judge(visit, "together", wrong);
        await visit.Page.GetByLabel("Webdiagram, zoals").CheckAsync();
        await visit.Page.GetByText("Typ formulieren van papier over").ClickAsync();
        await visit.Page.GetByLabel("Zet partijen naast elkaar").CheckAsync();
        await Judge(visit, "web, all open", wrong);
        await pages.Press("Wis alles van deze pagina");
        await Judge(visit, "wiped", wrong);

        Assert.True(wrong.Count == 0, string.Join('\n', wrong));
    }

    private async Task<Visit> Start(string look, int width)
    {
        var visit = await Visit.Start(site, width);
        await Axe.AddTo(visit);
        await visit.Page.EmulateMediaAsync(new()
        {
            ColorScheme = look == "dark" ? ColorScheme.Dark : ColorScheme.Light,
            ForcedColors = look == "forced" ? ForcedColors.Active : ForcedColors.None,
        });
        return visit;
    }

    private static async Task Judge(Visit visit, string state, List<string> wrong)
    {
        string[] found = [.. await Axe.Violations(visit), .. await visit.Page.EvaluateAsync<string[]>(TooWide), .. visit.Complaints];
        wrong.AddRange(found.Select(complaint => $"{state}: {complaint}"));
    }
}
