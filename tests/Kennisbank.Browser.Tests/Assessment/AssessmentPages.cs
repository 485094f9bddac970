using System.Text.Json;
using Kennisbank.Browser.Tests.Visiting;
using Kennisbank.Tests.Sites;
using Microsoft.Playwright;

namespace Kennisbank.Browser.Tests.Assessment;

/// <summary>The pages of the self-assessment as visitors use them.</summary>
internal sealed class AssessmentPages(Visit visit)
{
    public const string Form = "/zelfanalyse/invullen/";
    public const string Results = "/zelfanalyse/samen/";
    public const string Paper = "/zelfanalyse/papier/";

    public IPage Page => visit.Page;

    private static readonly string Fixtures =
        Path.Combine(Repository.Root, "tests", "Kennisbank.Browser.Tests", "tools", "assessment", "version1.json");

    /// <summary>Results of different people, as the tests of the code keep them.</summary>
    public static IReadOnlyList<string> Codes { get; } =
        [.. JsonDocument.Parse(File.ReadAllText(Fixtures)).RootElement.EnumerateArray().Select(entry => entry.GetProperty("code").GetString()!)];

    public Task Press(string button) => Page.GetByRole(AriaRole.Button, new() { Name = button, Exact = true }).ClickAsync();

    public ILocator Heading(string text) => Page.GetByRole(AriaRole.Heading, new() { Name = text });

    /// <summary>Opens the form and waits for its first screen.</summary>
    public static async Task<AssessmentPages> OpenForm(Visit visit)
    {
        await visit.Open(Form);
        var pages = new AssessmentPages(visit);
        await Assertions.Expect(pages.Heading("Voordat u begint")).ToBeVisibleAsync();
        return pages;
    }

    /// <summary>Opens the page of results with all codes in one pile.</summary>
    public static async Task<AssessmentPages> OpenTogether(Visit visit)
    {
        await visit.Open(Results);
        var pages = new AssessmentPages(visit);
        await pages.Paste(string.Join('\n', Codes));
        await Assertions.Expect(pages.Heading("In een tabel")).ToBeVisibleAsync();
        return pages;
    }

    public async Task Paste(string text)
    {
        await Page.GetByLabel("Codes", new() { Exact = true }).FillAsync(text);
        await Press("Leg op tafel");
    }
}
