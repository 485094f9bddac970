using Kennisbank.Browser.Tests.RealSite;
using Kennisbank.Browser.Tests.Visiting;
using Microsoft.Playwright;

namespace Kennisbank.Browser.Tests.Look;

/// <summary>Words and lines wider than any screen or sheet of paper.</summary>
public class LongWordTests(LongWordTests.LongWordSite site) : IClassFixture<LongWordTests.LongWordSite>
{
    /// <summary>Of 46 letters.</summary>
    private const string Word = "Jeugdgezondheidszorgbeleidsuitvoeringsprogramm";

    private const string Story = "/verhalen/lang-woord/";

    /// <summary>The printable width of an A4 sheet, in pixels.</summary>
    private const int Sheet = 680;

    [Theory]
    [InlineData(Story)]
    [InlineData("/")]
    [InlineData("/verhalen/")]
    [InlineData("/begrippen/")]
    [InlineData("/begrippen/lang-begrip/")]
    [InlineData("/a-z/")]
    [InlineData("/a-z/j/")]
    [InlineData("/zoeken/?q=" + Word)]
    [InlineData("/zoeken/?q=niets" + Word)]
    public async Task No_word_makes_a_page_wider_than_a_phone(string address)
    {
        await using var visit = await Visit.Start(site, width: 320);
        await visit.Open(address);
        await visit.Page.WaitForFunctionAsync("() => !document.querySelector('[data-kb-found][aria-busy=true]')");

        Assert.InRange(await WidthOf(visit), 0, 320);
    }

    [Theory]
    [InlineData(Story)]
    [InlineData("/begrippen/lang-begrip/")]
    public async Task No_line_is_cut_off_on_paper(string address)
    {
        await using var visit = await Visit.Start(site, Sheet);
        await visit.Page.EmulateMediaAsync(new() { Media = Media.Print });
        await visit.Open(address);

        Assert.InRange(await WidthOf(visit), 0, Sheet);
        Assert.Empty(await visit.Page.EvaluateAsync<string[]>(
            "() => [...document.querySelectorAll('main *')].filter(e => e.getBoundingClientRect().right > innerWidth).map(e => e.outerHTML.slice(0, 80))"));
    }

    private static Task<int> WidthOf(Visit visit) => visit.Page.EvaluateAsync<int>("document.documentElement.scrollWidth");

    /// <summary>The real site with a story and a term of long words.</summary>
    public sealed class LongWordSite(LiveSite real) : LiveSite(real, BuiltContent.Changed(AddPages))
    {
        private static readonly string LongLine = string.Join(' ', Enumerable.Repeat("één regel code", 30));

        private static void AddPages(string input)
        {
            File.WriteAllText(Path.Combine(input, "verhalen", "lang-woord.md"), $"""
                ---
                id: zqzq7
                titel: {Word}
                samenvatting: Een verhaal over {Word}.
                in-het-kort: Over {Word}.
                vorm: column
                auteur: [{Word} {Word}]
                bakens: [eigen-kracht]
                agenda: [veranderagenda]
                themas: [samenwerking]
                rollen: [gemeente]
                bronnen:
                  - bron: columns-doodkorte
                    plaats: column '{Word}'
                datum: 2026-11-22
                vragen:
                  - id: b22
                    vraag: Wat betekent {Word} voor u?
                    stap: verkennen
                ---

                Over {Word} en *{Word}{Word}*, met `{Word}{Word}`.

                ## {Word}

                - {Word}

                > {Word}

                ```
                {LongLine}
                {Word}{Word}{Word}
                ```

                | {Word} | aantal |
                | --- | --- |
                | {Word} | 3 |
                """);
            File.WriteAllText(Path.Combine(input, "begrippen", "lang-begrip.md"), $"""
                ---
                id: zqzq8
                titel: {Word}
                samenvatting: Uitleg van {Word}.
                themas: [samenwerking]
                bronnen:
                  - bron: columns-doodkorte
                    plaats: column '{Word}'
                datum: 2026-11-22
                ---

                {Word}{Word}{Word}
                """);
        }
    }
}
