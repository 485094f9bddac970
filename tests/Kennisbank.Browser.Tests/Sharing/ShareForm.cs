using Kennisbank.Browser.Tests.Visiting;
using Microsoft.Playwright;

namespace Kennisbank.Browser.Tests.Sharing;

/// <summary>The form as a visitor uses it: by the labels of its fields.</summary>
internal sealed class ShareForm(Visit visit)
{
    public const string Address = "/deel-je-verhaal/";

    public IPage Page => visit.Page;

    /// <summary>The list at the top of what must be fixed.</summary>
    public ILocator Errors => Page.GetByRole(AriaRole.Group, new() { Name = "Uw verhaal is nog niet klaar" });

    public ILocator Preview => Page.GetByRole(AriaRole.Group, new() { Name = "Voorbeeld van de pagina" });

    /// <summary>The toggle for the choice of bakens and agendas.</summary>
    public ILocator Fold => Page.GetByText("Kies bakens en agenda");

    /// <summary>The tips under a field.</summary>
    public ILocator TipsAt(string label) =>
        Page.Locator("[data-kb-field]", new() { Has = Field(label) }).Last.Locator("[data-kb-tips] li");

    /// <summary>The tips on the text as a whole.</summary>
    public ILocator Advice => Page.GetByRole(AriaRole.Group, new() { Name = "Tips bij uw tekst" });

    /// <summary>The form with the privacy rules loaded, which it fetches when somebody begins to write.</summary>
    public ILocator Checking => Page.Locator("[data-kb-share][data-kb-checking]");

    public ILocator Sent => Page.Locator("[data-kb-sent]");

    public static async Task<ShareForm> Open(Visit visit)
    {
        // No mail program opens in a test; the address that it would get is kept.
        await visit.Page.AddInitScriptAsync(
            """
            addEventListener("click", (event) => {
              const link = event.target.closest?.("a[href^='mailto:']");
              if (link) {
                event.preventDefault();
                window.mailed = link.href;
              }
            }, true);
            """);
        await visit.Open(Address);
        return new ShareForm(visit);
    }

    /// <summary>The form that a link led to.</summary>
    public static async Task<ShareForm> Here(Visit visit)
    {
        await visit.Page.WaitForURLAsync($"**{Address}**");
        await Assertions.Expect(visit.Page.Locator("[data-kb-share]")).ToBeVisibleAsync();
        return new ShareForm(visit);
    }

    public ILocator Field(string label) => Page.GetByLabel(label, new() { Exact = true });

    /// <summary>A complete story, ready to be sent.</summary>
    public async Task Fill(string title = "Vier keer dezelfde vraag")
    {
        await Field("Wat was de situatie?").FillAsync("Een inwoner kwam vier keer met dezelfde vraag aan het loket. Niemand vroeg waarom.");
        await Field("Wat deed u?").FillAsync("Wij gingen langs.\n- eerst luisteren\n- dan pas een formulier");
        await Field("Wat gebeurde er toen?").FillAsync("Zij kwam niet meer terug aan het loket. Zij belde ons zelf.");
        await Field("Titel").FillAsync(title);
        await Assertions.Expect(Checking).ToHaveCountAsync(1);
    }

    public async Task Confirm()
    {
        foreach (var box in await Page.GetByRole(AriaRole.Group, new() { Name = "Toestemming" }).GetByRole(AriaRole.Checkbox).AllAsync())
        {
            await box.CheckAsync();
        }
    }

    public Task Send(string way) => Page.GetByRole(AriaRole.Button, new() { Name = way, Exact = true }).ClickAsync();

    /// <summary>The address of the mail that was opened.</summary>
    public async Task<string> Mailed()
    {
        await Assertions.Expect(Sent).ToContainTextAsync("Uw mail staat klaar");
        return await Page.EvaluateAsync<string>("window.mailed");
    }

    /// <summary>Saves its text, and returns the file that the editors make of it.</summary>
    public async Task<SentFile> Download()
    {
        var download = await Page.RunAndWaitForDownloadAsync(() => Send("Bewaar als bestand"));
        return SentFile.Received(await File.ReadAllTextAsync((await download.PathAsync())!));
    }
}
