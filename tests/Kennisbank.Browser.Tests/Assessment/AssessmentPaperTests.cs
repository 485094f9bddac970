using System.Text.RegularExpressions;
using Kennisbank.Browser.Tests.RealSite;
using Kennisbank.Browser.Tests.Visiting;
using Microsoft.Playwright;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Content;

namespace Kennisbank.Browser.Tests.Assessment;

[Collection(SharedSite.Name)]
public partial class AssessmentPaperTests(LiveSite site)
{
    private static readonly string[] Sheets = ["Formulier", "Niveaus", "Legvel", "Wat namen wij mee"];

    [Theory]
    [InlineData("Formulier", 4)]
    [InlineData("Niveaus", 2)]
    [InlineData("Legvel", 1)]
    [InlineData("Wat namen wij mee", 1)]
    public async Task A_sheet_fits_on_its_pages(string sheet, int pages)
    {
        await using var visit = await Visit.Start(site);
        await visit.Open(AssessmentPages.Paper);
        foreach (var other in Sheets.Where(other => other != sheet))
        {
            await visit.Page.GetByRole(AriaRole.Checkbox, new() { Name = other }).UncheckAsync();
        }

        var pdf = System.Text.Encoding.Latin1.GetString(await visit.Page.PdfAsync(new() { PreferCSSPageSize = true }));

        Assert.Equal(pages, PageOfPdf().Count(pdf));
    }

    [Fact]
    public async Task No_word_of_results_on_paper_lies_over_another_and_the_drawing_is_on_one_sheet()
    {
        await using var visit = await Visit.Start(site);
        await AssessmentPages.OpenTogether(visit);

        using var pdf = PdfDocument.Open(await visit.Page.PdfAsync(new() { PreferCSSPageSize = true }));

        var sheets = pdf.GetPages().Select(page => page.GetWords().ToList()).ToList();
        Assert.Empty(sheets.SelectMany(Overlapping).ToList());
        var texts = sheets.Select(words => string.Join(' ', words.Select(word => word.Text)));
        var last = $"{site.Content.Site.Assessment!.Content.Points.Count}. {site.Content.Site.Assessment.Content.Points[^1].Name}";
        Assert.Contains(texts, text => text.Contains("In een tekening", StringComparison.Ordinal) && text.Contains(last, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Answers_on_paper_are_large_enough_to_read()
    {
        await using var visit = await Visit.Start(site);
        await visit.Open(AssessmentPages.Paper);
        await visit.Page.EmulateMediaAsync(new() { Media = Media.Print });

        var sizes = await visit.Page.EvaluateAsync<double[]>(
            "[...document.querySelectorAll('.kb-sheet :is(td, th, p, li, h2, h3)')].map(element => parseFloat(getComputedStyle(element).fontSize) * 0.75)");

        Assert.All(sizes, size => Assert.True(size >= 9.99, $"{size} pt"));
    }

    [Fact]
    public async Task Without_scripts_all_statements_and_the_paper_form_are_there()
    {
        await using var visit = await Visit.Start(site, scripts: false);
        await visit.Open("/zelfanalyse/");
        var questions = site.Content.Site.Assessment!.Content;
        var halves = questions.Points.SelectMany(point => point.Halves).Select(half => half.Half).Where(half => half.LeftOut is null).ToList();
        var text = await visit.Page.Locator("main").TextContentAsync();
        Assert.All(halves, half => Assert.Contains(half.Statement, text, StringComparison.Ordinal));
        Assert.All(halves.SelectMany(half => half.Levels), level => Assert.Contains(level, text, StringComparison.Ordinal));

        await visit.Open(AssessmentPages.Paper);
        await Assertions.Expect(visit.Page.Locator(".kb-answer__statement")).ToHaveCountAsync(halves.Count);
        await Assertions.Expect(visit.Page.Locator(".kb-answer__statement").Last).ToBeVisibleAsync();
    }

    /// <summary>Words that share more than the edges of their letters, in points.</summary>
    private static IEnumerable<string> Overlapping(IReadOnlyList<Word> words) =>
        from one in words
        from other in words
        where one.BoundingBox.Left < other.BoundingBox.Left
            && one.BoundingBox.Right - other.BoundingBox.Left > 2
            && Math.Min(one.BoundingBox.Top, other.BoundingBox.Top) - Math.Max(one.BoundingBox.Bottom, other.BoundingBox.Bottom) > 2
        select $"{one.Text} and {other.Text}";

    [GeneratedRegex(@"/Type\s*/Page\b(?!s)")]
    private static partial Regex PageOfPdf();
}
