using System.Text.Json;
using System.Text.RegularExpressions;
using Kennisbank.Browser.Tests.Visiting;
using Microsoft.Playwright;

namespace Kennisbank.Browser.Tests.Sharing;

/// <summary>Hostile and careless stories: each ends in a clear message or in a file that the editors can build.</summary>
[Collection(SharedSharingSite.Name)]
public class CarelessStoryTests(SharingSite site, EditorsInput editors) : IClassFixture<EditorsInput>
{
    [Theory]
    [InlineData("Zijn nummer is 111222333.", "111222333")]
    [InlineData("Mail naar jan@voorbeeld.nl graag.", "jan@voorbeeld.nl")]
    [InlineData("Bel 06-12345678.", "06-12345678")]
    public async Task What_gives_somebody_away_is_reported_at_the_field_and_stops_the_story(string text, string found)
    {
        await using var visit = await Visit.Start(site);
        var form = await ShareForm.Open(visit);
        await form.Fill();
        await form.Confirm();
        await form.Field("Wat deed u?").FillAsync(text);
        await form.Field("Titel").FocusAsync();

        await Assertions.Expect(form.Field("Wat deed u?")).ToHaveAccessibleDescriptionAsync(new Regex(found));
        await form.Send("Kopieer de tekst");

        await Assertions.Expect(form.Errors).ToBeFocusedAsync();
        await Assertions.Expect(form.Errors.GetByRole(AriaRole.Link)).ToContainTextAsync($"Hier staat “{found}”.");
        await form.Errors.GetByRole(AriaRole.Link).ClickAsync();
        await Assertions.Expect(form.Field("Wat deed u?")).ToBeFocusedAsync();
    }

    [Fact]
    public async Task No_field_that_is_typed_in_goes_unchecked()
    {
        await using var visit = await Visit.Start(site);
        var form = await ShareForm.Open(visit);
        await form.Fill();
        await form.Field("Een casus").CheckAsync();
        await form.Field("Gemeente").SelectOptionAsync("Een andere gemeente");
        await form.Field("Ja, met mijn naam").CheckAsync();
        await form.Confirm();
        var fields = await visit.Page.Locator("[data-kb-share] textarea[name], [data-kb-share] input[name]:not([type=radio], [type=checkbox])").AllAsync();
        foreach (var field in fields)
        {
            await field.FillAsync("Bel 06-12345678 vandaag?");
        }

        await form.Send("Kopieer de tekst");

        await Assertions.Expect(form.Errors.GetByRole(AriaRole.Link)).ToHaveCountAsync(fields.Count);
        Assert.True(fields.Count >= 12, $"{fields.Count} fields");
        foreach (var field in fields)
        {
            await Assertions.Expect(field).ToHaveAccessibleDescriptionAsync(new Regex("Hier staat “06-12345678”"));
        }
    }

    [Theory]
    [InlineData("Sam 06-12345678", "06-12345678")]
    [InlineData("sam@voorbeeld.nl", "sam@voorbeeld.nl")]
    [InlineData("Sam, BSN 111222333", "111222333")]
    public async Task The_name_of_the_teller_may_hold_no_more_than_a_name(string name, string found)
    {
        await using var visit = await Visit.Start(site);
        var form = await ShareForm.Open(visit);
        await form.Fill();
        await form.Confirm();
        await form.Field("Ja, met mijn naam").CheckAsync();
        var teller = form.Field("Uw naam, zoals die op de pagina komt");
        await teller.FillAsync(name);
        await form.Field("Vraag 1").FocusAsync();

        await Assertions.Expect(teller).ToHaveAccessibleDescriptionAsync(new Regex($"Hier staat “{Regex.Escape(found)}”"));
        await form.Send("Kopieer de tekst");

        await Assertions.Expect(form.Errors.GetByRole(AriaRole.Link)).ToContainTextAsync($"Hier staat “{found}”.");
    }

    [Fact]
    public async Task A_teller_who_asked_to_be_named_is_not_asked_about_that_name()
    {
        await using var visit = await Visit.Start(site);
        var form = await ShareForm.Open(visit);
        await form.Fill();
        await form.Field("Wat deed u?").FillAsync("Ik ben mevrouw Jansen en ik sprak met meneer Bakker.");
        await form.Field("Ja, met mijn naam").CheckAsync();
        await form.Field("Uw naam, zoals die op de pagina komt").FillAsync("mevrouw Jansen");
        await form.Confirm();

        await Assertions.Expect(form.TipsAt("Wat deed u?")).ToHaveCountAsync(1);
        await Assertions.Expect(form.TipsAt("Wat deed u?")).ToContainTextAsync("“meneer Bakker”");
        await Assertions.Expect(form.TipsAt("Uw naam, zoals die op de pagina komt")).ToHaveCountAsync(0);
        Assert.Contains("verteller: 'mevrouw Jansen'", (await form.Download()).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_must_be_fixed_is_listed_from_top_to_bottom()
    {
        await using var visit = await Visit.Start(site);
        var form = await ShareForm.Open(visit);
        await form.Fill("Bel 06-12345678");
        await form.Field("Wat deed u?").FillAsync("");
        await form.Field("Vraag 1").FillAsync("Zeg het maar.");

        await form.Send("Kopieer de tekst");

        await Assertions.Expect(form.Errors.GetByRole(AriaRole.Link)).ToHaveTextAsync(
            [new Regex("Wat deed u"), new Regex("06-12345678"), new Regex("Vraag 1"), new Regex("Toestemming")]);
    }

    [Fact]
    public async Task An_empty_story_gets_a_list_of_all_that_is_missing()
    {
        await using var visit = await Visit.Start(site);
        var form = await ShareForm.Open(visit);

        await form.Send("Bewaar als bestand");

        await Assertions.Expect(form.Errors).ToBeFocusedAsync();
        await Assertions.Expect(form.Errors.GetByRole(AriaRole.Link)).ToHaveTextAsync(
            [
                "Vul iets in bij “Wat was de situatie?”.",
                "Vul iets in bij “Wat deed u?”.",
                "Vul iets in bij “Wat gebeurde er toen?”.",
                "Geef uw verhaal een titel.",
                "Schrijf een samenvatting van één of twee zinnen, van minstens 20 tekens.",
                "Vink bij “Toestemming” alle vier de zinnen aan; er ontbreken er nog 4.",
            ]);
        await Assertions.Expect(form.Page).ToHaveTitleAsync(new Regex("^Fout: "));
        await Assertions.Expect(form.Sent).ToBeHiddenAsync();
    }

    [Fact]
    public async Task A_title_that_is_taken_asks_for_another()
    {
        await using var visit = await Visit.Start(site);
        var form = await ShareForm.Open(visit);
        await form.Fill("Cliënten kiezen eigen woorden!");
        await form.Confirm();

        await form.Send("Bewaar als bestand");

        await Assertions.Expect(form.Errors).ToContainTextAsync("Er is al een verhaal met deze titel. Kies een andere titel.");
    }

    [Theory]
    [InlineData("an injection of front matter", "Zo: 'het' \"is\" --- concept: ja # niet\\", "Een: 'twee'\n---\nid: xxxxx\n---", "id: xxxxx")]
    [InlineData("a script", "<script>alert(1)</script>", "</textarea><script>alert(2)</script><img src=x onerror=alert(3)>",
        "&lt;script&gt;alert(2)&lt;/script&gt;")]
    [InlineData("emoji", "Samen 👩‍👩‍👧 verder 🎉", "👍🏽 en 𝒳 en 漢字", "👍🏽 en 𝒳 en 漢字")]
    [InlineData("right to left", "Thuis مرحبا thuis", "\u202Eomgekeerd\u202C مرحبا بالعالم", "omgekeerd مرحبا بالعالم")]
    [InlineData("line ends of Windows", "Regel na regel", "Eerste regel.\r\n\r\n- een\r\n- twee\r\nLaatste regel.", "<li>een</li>")]
    [InlineData("Markdown by accident", "# [Kop](http://kwaad.example)", "# Kop\n[klik](http://kwaad.example)\n| a |\n|---|\n```\n<b>",
        "[klik](http://kwaad.example)")]
    public async Task What_looks_like_something_else_becomes_just_text(string kind, string title, string text, string shown)
    {
        await using var visit = await Visit.Start(site);
        visit.Page.Dialog += (_, dialog) => Assert.Fail($"{kind}: {dialog.Message}");
        var form = await ShareForm.Open(visit);
        await form.Fill(title);
        await form.Field("Wat deed u?").FillAsync(text);
        await form.Confirm();

        var page = editors.PageOf(await form.Download());

        Assert.Contains(shown, page, StringComparison.Ordinal);
        Assert.DoesNotContain("href=\"http://kwaad.example", page, StringComparison.Ordinal);
        Assert.Equal(0, await form.Preview.Locator("script, img, a").CountAsync());
        Assert.Empty(visit.Complaints);
    }

    [Fact]
    public async Task Twenty_thousand_characters_are_a_file_with_advice_to_be_shorter()
    {
        await using var visit = await Visit.Start(site);
        var form = await ShareForm.Open(visit);
        await form.Fill();
        await form.Field("Wat deed u?").FillAsync(string.Concat(Enumerable.Repeat("Wij gingen langs en dronken thee. ", 600)));
        await form.Confirm();

        var page = editors.PageOf(await form.Download());

        Assert.True(page.Length > 20_000);
        await Assertions.Expect(form.Advice).ToContainTextAsync("Lezers hebben tien minuten");
    }

    [Fact]
    public async Task A_page_out_of_Word_comes_in_with_its_paragraphs_and_lists_and_nothing_else()
    {
        const string word = """
            <html xmlns:o="urn:schemas-microsoft-com:office:office"><head><style>p.MsoNormal {margin:0}</style></head><body>
            <!--StartFragment--><p class=MsoNormal><b>Zij kwam</b> steeds&nbsp;terug,<o:p></o:p>
            ook op vrijdag.</p><p class=MsoListParagraphCxSpFirst style='mso-list:l0 level1 lfo1'><![if !supportLists]><span
            style='font-family:Symbol'><span style='mso-list:Ignore'>·<span
            style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp; </span></span></span><![endif]>eerst koffie</p>
            <p class=MsoListParagraphCxSpLast style='mso-list:l1 level1 lfo2'><span style='mso-list:Ignore'>1.<span>&nbsp; </span></span>dan praten</p>
            <ul><li>een</li><li>twee</li></ul><del>weg ermee</del><script>alert(1)</script><img src=x onerror=alert(2)><!--EndFragment--></body></html>
            """;
        await using var visit = await Visit.Start(site);
        visit.Page.Dialog += (_, dialog) => Assert.Fail(dialog.Message);
        var form = await ShareForm.Open(visit);
        await form.Fill();
        await form.Field("Wat deed u?").FillAsync("");
        await Paste(form.Field("Wat deed u?"), "text/html", word);

        await Assertions.Expect(form.Field("Wat deed u?"))
            .ToHaveValueAsync("Zij kwam steeds terug, ook op vrijdag.\n\n- eerst koffie\n\n1. dan praten\n\n- een\n\n- twee");
        await form.Confirm();
        var page = editors.PageOf(await form.Download());

        Assert.Contains("<li>eerst koffie</li>", page, StringComparison.Ordinal);
        Assert.DoesNotContain("weg ermee", page, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("text/plain", "Deze regel heeft het mailprogramma na zoveel tekens\nafgebroken.\n\nEen nieuwe alinea.",
        "Deze regel heeft het mailprogramma na zoveel tekens afgebroken.\n\nEen nieuwe alinea.")]
    [InlineData("text/html", "<pre>Deze regel heeft het mailprogramma na zoveel tekens\nafgebroken.</pre>",
        "Deze regel heeft het mailprogramma na zoveel tekens afgebroken.")]
    [InlineData("text/html", "<p>Kerkstraat<br>Woerden</p><p>Dat was al.</p>", "Kerkstraat\nWoerden\n\nDat was al.")]
    [InlineData("text/html", "<p>Lees <a href='https://www.voorbeeld.nl/a?b=c'>het plan</a>.</p>", "Lees het plan (https://www.voorbeeld.nl/a?b=c).")]
    [InlineData("text/html", "<p>Lees <a href='https://www.voorbeeld.nl/'>www.voorbeeld.nl</a> en <a href='#noot'>de noot</a>.</p>",
        "Lees www.voorbeeld.nl en de noot.")]
    [InlineData("text/html", "<p><a href='https://eur01.safelinks.protection.outlook.com/?url=https%3A%2F%2Fwww.voorbeeld.nl%2Fa&amp;data=x'>plan</a></p>",
        "plan (https://www.voorbeeld.nl/a)")]
    [InlineData("text/html", "<p>– Hoe gaat het?</p><p>– Goed.</p>", "– Hoe gaat het?\n\n– Goed.")]
    public async Task What_is_pasted_keeps_its_paragraphs_lines_and_addresses(string type, string pasted, string expected)
    {
        await using var visit = await Visit.Start(site);
        var form = await ShareForm.Open(visit);

        await Paste(form.Field("Wat deed u?"), type, pasted);

        await Assertions.Expect(form.Field("Wat deed u?")).ToHaveValueAsync(expected);
    }

    private static Task<JsonElement?> Paste(ILocator field, string type, string text) => field.EvaluateAsync(
        """
        (field, { type, text }) => {
          field.focus();
          const data = new DataTransfer();
          data.setData(type, text);
          field.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }));
        }
        """,
        new { type, text });
}
