using System.Text.RegularExpressions;
using System.Web;
using Kennisbank.Browser.Tests.Visiting;
using Kennisbank.Content;
using Kennisbank.Model;
using Microsoft.Playwright;

namespace Kennisbank.Browser.Tests.Sharing;

/// <summary>The ways in which a story reaches the editors; the result can be checked and built.</summary>
[Collection(SharedSharingSite.Name)]
public class SendingTests(SharingSite site, EditorsInput editors) : IClassFixture<EditorsInput>
{
    [Fact]
    public async Task By_mail_the_whole_story_is_in_the_mail_and_becomes_a_page()
    {
        await using var visit = await Visit.Start(site);
        var form = await ShareForm.Open(visit);
        await form.Fill();
        await form.Field("Een casus").CheckAsync();
        await form.Field("Wat werkte goed?").FillAsync("Koffie drinken.");
        await form.Field("Wat werkte niet?").FillAsync("Nog een brief sturen.");
        await form.Field("Wat leerde u ervan?").FillAsync("Vraag door.");
        await form.Field("Gemeente").SelectOptionAsync("Woerden");
        await form.Fold.ClickAsync();
        await form.Field("Eigen kracht van de burger").CheckAsync();
        await form.Field("Vraag 1").FillAsync("Wanneer vroeg u voor het laatst door?");
        await form.Confirm();

        await form.Send("Stuur per mail");
        var mail = await form.Mailed();
        var letter = HttpUtility.UrlDecode(mail[(mail.IndexOf("&body=", StringComparison.Ordinal) + 6)..]);
        var file = SentFile.Received(letter);
        var page = file.BuiltPage();

        Assert.InRange(mail.Length, 1, 1900);
        Assert.StartsWith("mailto:redactie@kennisbank.example?subject=Een%20verhaal%20voor%20de%20kennisbank&body=", mail, StringComparison.Ordinal);
        Assert.DoesNotContain("---", letter, StringComparison.Ordinal);
        Assert.Equal("casussen/vier-keer-dezelfde-vraag.md", file.Path);
        Assert.Contains("<li>eerst luisteren</li>", page, StringComparison.Ordinal);
        Assert.Contains("Ingezonden uit de praktijk", page, StringComparison.Ordinal);
        Assert.Contains("href=\"/meedoen/#wie-leest-mee-en-waar-let-de-redactie-op\"", page, StringComparison.Ordinal);
        Assert.Empty(visit.Complaints);
    }

    [Fact]
    public async Task A_story_that_is_too_long_for_the_address_of_a_mail_goes_over_the_clipboard()
    {
        await using var visit = await Visit.Start(site);
        await visit.Page.Context.GrantPermissionsAsync(["clipboard-read", "clipboard-write"]);
        var form = await ShareForm.Open(visit);
        await form.Fill();
        await form.Field("Wat deed u?").FillAsync(string.Concat(Enumerable.Repeat("Wij gingen langs en vroegen door. ", 60)));
        await form.Confirm();

        await form.Send("Stuur per mail");
        var mail = HttpUtility.UrlDecode(await form.Mailed());

        Assert.DoesNotContain("Wij gingen langs", mail, StringComparison.Ordinal);
        Assert.Contains("(Plak hier de tekst.)", mail, StringComparison.Ordinal);
        var sent = SentFile.Received(await form.Page.EvaluateAsync<string>("navigator.clipboard.readText()"));
        Assert.Contains("Wij gingen langs en vroegen door.", editors.PageOf(sent), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_long_story_that_the_browser_does_not_copy_is_shown_beside_the_mail()
    {
        await using var visit = await Visit.Start(site);
        await visit.Page.AddInitScriptAsync("navigator.clipboard.writeText = () => Promise.reject(new Error('no'))");
        var form = await ShareForm.Open(visit);
        await form.Fill();
        await form.Field("Wat deed u?").FillAsync(string.Concat(Enumerable.Repeat("Wij gingen langs en vroegen door. ", 60)));
        await form.Confirm();

        await form.Send("Stuur per mail");

        await Assertions.Expect(form.Page.GetByLabel("De tekst van uw verhaal")).ToHaveValueAsync(new Regex("Wij gingen langs"));
        await Assertions.Expect(form.Sent.GetByRole(AriaRole.Link, new() { Name = "Open de mail nog eens" })).ToBeVisibleAsync();
    }

    /// <summary>The sheet of apps is stubbed: it was not seen on a phone.</summary>
    [Fact]
    public async Task With_an_app_the_text_of_the_story_is_shared_and_no_file()
    {
        await using var visit = await Visit.Start(site);
        await visit.Page.AddInitScriptAsync("navigator.share = async (data) => { window.shared = data; }");
        var form = await ShareForm.Open(visit);
        await form.Fill();
        await form.Confirm();

        await form.Send("Deel met een app");
        await Assertions.Expect(form.Sent).ToContainTextAsync("Uw verhaal is aan de app gegeven");

        Assert.Equal("text,title", await form.Page.EvaluateAsync<string>("Object.keys(window.shared).sort().join()"));
        var page = editors.PageOf(SentFile.Received(await form.Page.EvaluateAsync<string>("window.shared.text")));
        Assert.Contains("Zij belde ons zelf.", page, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("AbortError", "Er is niets gedeeld")]
    [InlineData("NotAllowedError", "Kopieer de tekst hieronder")]
    public async Task A_story_that_no_app_took_is_still_there(string error, string said)
    {
        await using var visit = await Visit.Start(site);
        await visit.Page.AddInitScriptAsync(
            $"navigator.share = async () => {{ throw new DOMException('', '{error}'); }};"
            + "navigator.clipboard.writeText = () => Promise.reject(new Error('no'))");
        var form = await ShareForm.Open(visit);
        await form.Fill();
        await form.Confirm();

        await form.Send("Deel met een app");

        await Assertions.Expect(form.Sent).ToContainTextAsync(said);
    }

    [Fact]
    public async Task A_browser_without_a_sheet_of_apps_does_not_offer_it()
    {
        await using var visit = await Visit.Start(site);
        await visit.Page.AddInitScriptAsync("delete Navigator.prototype.share");
        var form = await ShareForm.Open(visit);

        await Assertions.Expect(form.Page.GetByRole(AriaRole.Button, new() { Name = "Stuur per mail" })).ToBeVisibleAsync();
        await Assertions.Expect(form.Page.GetByRole(AriaRole.Button, new() { Name = "Deel met een app" })).ToBeHiddenAsync();
    }

    [Fact]
    public async Task Who_writes_I_confirms_and_is_read_as_one_and_who_writes_we_as_several()
    {
        await using var visit = await Visit.Start(site);
        var form = await ShareForm.Open(visit);
        await form.Fill();
        await form.Field("Wat deed u?").FillAsync("Ik ging langs. Zij zei: “Wij zijn het zat.” Ik luisterde.");

        await Assertions.Expect(form.Preview.GetByRole(AriaRole.Heading, new() { Name = "Wat ik deed" })).ToBeVisibleAsync();
        await form.Field("Ik heb dit zelf meegemaakt en mag het delen, ook van mijn werkgever.").CheckAsync();
        await form.Field("Wat deed u?").FillAsync("Wij gingen langs. Onze collega luisterde.");

        await Assertions.Expect(form.Preview.GetByRole(AriaRole.Heading, new() { Name = "Wat wij deden" })).ToBeVisibleAsync();
        await Assertions.Expect(form.Field("Wij hebben dit zelf meegemaakt en mogen het delen, ook van onze werkgever.")).Not.ToBeCheckedAsync();
    }

    [Fact]
    public async Task What_is_wrong_is_said_in_the_words_of_the_labels()
    {
        await using var visit = await Visit.Start(site);
        var form = await ShareForm.Open(visit);
        await form.Field("Titel").FillAsync("Een begin");
        await Assertions.Expect(form.Checking).ToHaveCountAsync(1);

        await form.Send("Kopieer de tekst");

        await Assertions.Expect(form.Errors).ToContainTextAsync("Vul iets in bij “Wat was de situatie?”.");
        await Assertions.Expect(form.Errors).ToContainTextAsync("Vink bij “Toestemming” alle vier de zinnen aan; er ontbreken er nog 4.");
    }

    [Fact]
    public async Task A_line_that_hangs_keeps_no_story()
    {
        await using var visit = await Visit.Start(site);
        await visit.Page.RouteAsync("**" + WellKnown.TakenNames, _ => { });
        var form = await ShareForm.Open(visit);
        await form.Fill();
        await form.Confirm();

        Assert.Equal("verhalen/vier-keer-dezelfde-vraag.md", (await form.Download()).Path);
    }

    [Fact]
    public async Task With_an_account_GitHub_opens_with_the_whole_file_in_its_address()
    {
        await using var visit = await Visit.Start(site);
        var form = await ShareForm.Open(visit);
        await form.Fill();
        await form.Confirm();

        var address = await AddressOpenedBy(form);
        var query = HttpUtility.ParseQueryString(address.Query);
        var file = new SentFile(query["filename"]!["input/".Length..], query["value"]!);

        Assert.Equal($"{SharingSite.Repository}/new/main", address.GetLeftPart(UriPartial.Path));
        Assert.True(address.AbsoluteUri.Length <= 8000, $"{address.AbsoluteUri.Length} bytes");
        Assert.Equal("verhalen/vier-keer-dezelfde-vraag.md", file.Path);
        Assert.Contains("Zij belde ons zelf.", editors.PageOf(file), StringComparison.Ordinal);
        Assert.Contains(
            "uw gebruikersnaam ook",
            await form.Page.GetByRole(AriaRole.Listitem).Filter(new() { HasText = "Met GitHub" }).InnerTextAsync(),
            StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_long_story_goes_to_GitHub_over_the_clipboard()
    {
        await using var visit = await Visit.Start(site);
        await visit.Page.Context.GrantPermissionsAsync(["clipboard-read", "clipboard-write"]);
        var form = await ShareForm.Open(visit);
        await form.Fill();
        await form.Field("Wat deed u?").FillAsync(string.Concat(Enumerable.Repeat("Wij gingen langs en vroegen door. ", 600)));
        await form.Confirm();

        var address = await AddressOpenedBy(form);
        var query = HttpUtility.ParseQueryString(address.Query);
        var text = await form.Page.EvaluateAsync<string>("navigator.clipboard.readText()");

        Assert.Null(query["value"]);
        Assert.Contains("op uw klembord", await form.Sent.InnerTextAsync(), StringComparison.Ordinal);
        var sent = new SentFile(query["filename"]!["input/".Length..], text);
        Assert.Contains("Wij gingen langs en vroegen door.", editors.PageOf(sent), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Copying_puts_the_story_on_the_clipboard()
    {
        await using var visit = await Visit.Start(site);
        await visit.Page.Context.GrantPermissionsAsync(["clipboard-read", "clipboard-write"]);
        var form = await ShareForm.Open(visit);
        await form.Fill();
        await form.Confirm();

        await form.Send("Kopieer de tekst");
        await Assertions.Expect(form.Sent).ToContainTextAsync("De tekst staat op uw klembord");
        var file = SentFile.Received(await form.Page.EvaluateAsync<string>("navigator.clipboard.readText()"));

        Assert.Contains("Zij belde ons zelf.", editors.PageOf(file), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_browser_that_does_not_copy_shows_the_text_to_copy_by_hand()
    {
        await using var visit = await Visit.Start(site);
        await visit.Page.AddInitScriptAsync("navigator.clipboard.writeText = () => Promise.reject(new Error('no'))");
        var form = await ShareForm.Open(visit);
        await form.Fill();
        await form.Confirm();

        await form.Send("Kopieer de tekst");

        Assert.Contains("[Titel]\nVier keer dezelfde vraag", await form.Page.GetByLabel("De tekst van uw verhaal").InputValueAsync(), StringComparison.Ordinal);
    }

    private static async Task<Uri> AddressOpenedBy(ShareForm form)
    {
        await form.Page.Context.RouteAsync("https://github.com/**", route => route.FulfillAsync(new() { ContentType = "text/html", Body = "" }));
        var opened = await form.Page.Context.RunAndWaitForPageAsync(() => form.Send("Ga naar GitHub"));
        await opened.WaitForURLAsync("https://github.com/**");
        await opened.CloseAsync();
        await Assertions.Expect(form.Sent).ToContainTextAsync("GitHub is geopend");
        return new Uri(opened.Url);
    }
}
