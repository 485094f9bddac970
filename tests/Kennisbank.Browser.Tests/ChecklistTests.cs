using Kennisbank.Browser.Tests.RealSite;
using Kennisbank.Browser.Tests.Visiting;
using Kennisbank.Content;
using Microsoft.Playwright;
using UglyToad.PdfPig;

namespace Kennisbank.Browser.Tests;

/// <summary>A checklist goes along, on a sheet or as text.</summary>
[Collection(ChangedSite.Name)]
public class ChecklistTests(ChangedSite site)
{
    private static readonly string[] Rights = ["clipboard-read", "clipboard-write"];

    [Fact]
    public async Task Its_points_are_copied_as_text_with_the_address_they_come_from()
    {
        var page = site.Content.Site.PagesOf(ContentType.Checklist).First(page => page.Url.Value != ChangedSite.LongChecklist);
        await using var visit = await Visit.Start(site);
        await visit.Page.Context.GrantPermissionsAsync(Rights);
        await visit.Open(page.Url.Value);

        await visit.Page.GetByRole(AriaRole.Button, new() { Name = "Kopieer als tekst" }).ClickAsync();

        await Assertions.Expect(visit.Page.GetByText("De lijst staat op uw klembord.")).ToBeVisibleAsync();
        var lines = (await visit.Page.EvaluateAsync<string>("navigator.clipboard.readText()")).ReplaceLineEndings("\n").Split('\n');
        Assert.Equal(page.Points.Select(point => $"[ ] {point.Point.Question}"), lines.Where(line => line.StartsWith("[ ]", StringComparison.Ordinal)));
        Assert.Equal(site.Address + page.Url.Value, lines[^1]);
        Assert.Empty(visit.Complaints);
    }

    [Fact]
    public async Task Where_a_browser_does_not_copy_the_text_is_there_to_select()
    {
        await using var visit = await Visit.Start(site);
        await visit.Page.AddInitScriptAsync("delete Navigator.prototype.clipboard");
        await visit.Open(ChangedSite.LongChecklist);

        await visit.Page.GetByRole(AriaRole.Button, new() { Name = "Kopieer als tekst" }).ClickAsync();

        var text = visit.Page.GetByRole(AriaRole.Textbox, new() { Name = "De lijst als tekst" });
        await Assertions.Expect(text).ToBeFocusedAsync();
        Assert.StartsWith("Een proef voor de redactie\n\n[ ] w", await visit.Page.EvaluateAsync<string>("getSelection().toString()"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_longest_list_fits_on_one_sheet()
    {
        await using var visit = await Visit.Start(site);
        await visit.Open(ChangedSite.LongChecklist);

        using var pdf = PdfDocument.Open(await visit.Page.PdfAsync(new() { PreferCSSPageSize = true }));

        Assert.Equal(1, pdf.NumberOfPages);
    }
}
