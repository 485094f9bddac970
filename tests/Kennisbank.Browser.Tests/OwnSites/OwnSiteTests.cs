using System.Text.RegularExpressions;
using AngleSharp.Dom;
using Kennisbank.Browser.Tests.Links;
using Kennisbank.Browser.Tests.RealSite;
using Kennisbank.Browser.Tests.Scripts;
using Kennisbank.Diagnostics;
using Kennisbank.Model;
using Kennisbank.Tests.Sites;

namespace Kennisbank.Browser.Tests.OwnSites;

/// <summary>What the command <c>init</c> writes, and what editors make of it: other bakens and agendas, and sections that they do without.</summary>
public class OwnSiteTests
{
    /// <summary>Folders to take away, lines to take away with them, and words that are then nowhere on the site.</summary>
    public static TheoryData<string, string, string> Sections => new()
    {
        { "methoden bijeenkomsten", "", "intervisie|bijeenkomst|methode" },
        { "bijeenkomsten", "", "klaar om te houden" },
        { "kenmerken", "", "kenmerken" },
        { "situaties", "", "loopt u vast" },
        { "leespaden", "", "leespad" },
        { "checklists", "", "checklist" },
        { "patronen", "", "vaak lastig was|patroon" },
        { "achtergrond", "", "achtergrond" },
        { "begrippen", "", "begrippen" },
        { "verhalen patronen", "", "verhalen" },
        { "lessen situaties leespaden patronen", "", "lessen" },
        { "casussen situaties leespaden patronen bijeenkomsten methoden", "^voorbeelden:", "casussen" },
        { "bakens checklists leespaden", "^bakens:", "bakens|bakenkaart" },
        { "agendas", "^agenda:", "agenda|bakenkaart|gespreksstarter" },
    };

    private static readonly string[] Spoken = ["aria-label", "content", "placeholder", "alt"];

    [Theory]
    [InlineData(1, 1)]
    [InlineData(3, 2)]
    [InlineData(8, 3)]
    [InlineData(12, 5)]
    public void A_site_may_have_any_number_of_bakens_and_agendas(int bakens, int agendas)
    {
        using var content = BuiltContent.New(input => StartedContent.Renamed(input, bakens, agendas));

        AssertWhole(content);
        var home = content.Addresses.Documents["/"];
        Assert.Equal(bakens, home.QuerySelectorAll("[aria-labelledby=kb_bakens] .kb-cells__link").Length);
        Assert.Equal(bakens, home.QuerySelectorAll("[aria-labelledby=kb_bakens] use").Select(mark => mark.GetAttribute("href")).Distinct().Count());
        var chart = content.Addresses.Documents[WellKnown.Matrix.Value];
        Assert.Equal((bakens + 1) * agendas, chart.QuerySelectorAll("td .kb-matrix__link").Length);
        Assert.Equal(agendas, chart.QuerySelectorAll(".kb-loop__link").Length);
        Assert.DoesNotContain(content.Addresses.Documents.Values, page => Regex.IsMatch(page.Body!.TextContent, "[Aa]cht bakens") && bakens != 8);
    }

    [Theory]
    [MemberData(nameof(Sections))]
    public void A_section_without_pages_is_nowhere_on_the_site(string folders, string lines, string words)
    {
        using var content = BuiltContent.New(
            input => StartedContent.Without(input, folders.Split(' '), lines.Length == 0 ? null : new Regex(lines)));

        AssertWhole(content);
        // The codebook says what files may hold, on every site.
        var named = from page in content.Addresses.Documents.Where(page => page.Key != WellKnown.Codebook.Value)
                    from text in TextsOf(page.Value)
                    from Match found in Regex.Matches(text, words, RegexOptions.IgnoreCase)
                    select $"{page.Key}: {text[Math.Max(0, found.Index - 40)..Math.Min(text.Length, found.Index + 40)]}";
        Assert.Empty(named);
    }

    [Fact]
    public async Task The_smallest_and_the_largest_site_pass_html_validate()
    {
        using var smallest = BuiltContent.New(input => StartedContent.Without(
            input,
            ["methoden", "bijeenkomsten", "kenmerken", "situaties", "leespaden", "checklists", "patronen", "achtergrond", "begrippen", "verhalen", "casussen",
                "bakens", "agendas"],
            new Regex("^(voorbeelden|bakens|agenda):")));
        using var largest = BuiltContent.New(input => StartedContent.Renamed(input, 12, 5));
        AssertWhole(smallest);
        using var temp = new TempFolder();
        var report = Path.Combine(temp.Path, "report.txt");

        var (exitCode, _, errors) = await NodeTool.Run(
            "node_modules/html-validate/bin/html-validate.mjs", "--config", "htmlvalidate.mjs", "--formatter", $"text={report}",
            smallest.Folder, largest.Folder);

        Assert.True(exitCode == 0, errors + File.ReadAllText(report));
    }

    /// <summary>No problem but the reminder of addresses, no dead link, and no page that nothing leads to.</summary>
    private static void AssertWhole(BuiltContent content)
    {
        Assert.DoesNotContain(content.Problems, problem => problem.Rule != SiteRules.NotInLedger);
        Assert.Empty(SiteLinks.Dead(content));
        Assert.Empty(SiteLinks.Unreached(content.Addresses));
    }

    /// <summary>What a visitor sees, hears or finds in a search engine; the text of a page itself is that of the editors.</summary>
    private static IEnumerable<string> TextsOf(IDocument page)
    {
        foreach (var own in page.QuerySelectorAll(".kb-page__body, .kb-page .kb-head, script"))
        {
            own.Remove();
        }

        return page.All.SelectMany(element => Spoken.Select(element.GetAttribute).OfType<string>())
            .Append(page.Title ?? "").Append(page.Body!.TextContent);
    }
}
