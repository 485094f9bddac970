using System.Text;
using Kennisbank.Content;
using Kennisbank.Diagnostics;
using Kennisbank.Outputs;
using Kennisbank.Parsing;
using Kennisbank.Tests.Sites;
using Kennisbank.Views;

namespace Kennisbank.Tests.Linking;

/// <summary>"Haal mijn verhaal weg": what remains of a withdrawn case or story.</summary>
public class WithdrawnTests
{
    private const string Story = "verhalen/te-snel.md";
    private const string Emptied = "---\nid: c4444\ningetrokken: 2026-11-22\n---\n";

    /// <summary>All text of the story of <see cref="EveryKind"/> that could reveal its subject.</summary>
    private static readonly string[] Traces =
        ["Te snel geholpen", "Ans de Vries", "Hulp die niemand vroeg", "Wanneer hielp u te snel", "De samenvatting van een verhaal"];

    [Fact]
    public void A_notice_stands_at_its_address_and_the_permalink_leads_there()
    {
        var site = Withdrawn().Build();

        var view = Assert.Single(SiteViews.All(site.Site).OfType<WithdrawnView>());
        Assert.Equal(("/verhalen/te-snel/", "Dit verhaal is weggehaald"), (view.Url.Value, view.Title));
        Assert.Contains("verhalen/te-snel/index.html", site.Outputs.Keys);
        Assert.Contains(new RedirectRule("/k/c4444/", "/verhalen/te-snel/", RedirectTable.ForNow), RedirectTable.For(site.Site));
    }

    [Theory]
    [InlineData(Emptied)]
    [InlineData(null)]
    public void Nothing_of_it_is_left_in_any_file(string? emptied)
    {
        var site = Withdrawn(emptied).Build();

        Assert.All(site.Outputs, file => Assert.All(Traces, trace =>
            Assert.False(Encoding.UTF8.GetString(file.Value).Contains(trace, StringComparison.Ordinal), $"{file.Key} still has '{trace}'")));
        Assert.DoesNotContain("verhalen/te-snel/index.md", site.Outputs.Keys);
        Assert.DoesNotContain("te-snel", site.Text("sitemap.xml"), StringComparison.Ordinal);
        Assert.DoesNotContain("te-snel", site.Text("llms.txt"), StringComparison.Ordinal);
        Assert.DoesNotContain("te-snel", site.Text("feed.xml"), StringComparison.Ordinal);
        Assert.All(site.Outputs.Keys.Where(file => file.StartsWith("api/", StringComparison.Ordinal)), file =>
            Assert.DoesNotContain("te-snel", site.Text(file), StringComparison.Ordinal));
    }

    [Fact]
    public void The_traces_do_stand_in_the_files_as_long_as_it_is_not_taken_away()
    {
        var site = EveryKind.Site().Build();

        Assert.All(Traces, trace => Assert.Contains(site.Outputs, file => Encoding.UTF8.GetString(file.Value).Contains(trace, StringComparison.Ordinal)));
    }

    [Fact]
    public void A_new_story_cannot_have_its_name_or_id()
    {
        var taken = Withdrawn().Build().Text("deel-je-verhaal/namen.json");

        Assert.Contains("\"te-snel\"", taken, StringComparison.Ordinal);
        Assert.Contains("\"c4444\"", taken, StringComparison.Ordinal);
    }

    [Fact]
    public void The_notice_is_nothing_for_search_engines()
    {
        var view = Assert.Single(SiteViews.All(Withdrawn().Build().Site).OfType<WithdrawnView>());

        using var data = new Utf8Output();
        StructuredData.Write(view, data);

        Assert.False(view.IsIndexed);
        Assert.Equal(0, data.Length);
    }

    [Fact]
    public void Its_address_in_the_ledger_is_not_lost() => Alone()
        .With("permalinks.yml", "/verhalen/te-snel/: c4444\n").Build().WithoutProblems();

    [Fact]
    public void What_names_it_is_warned_and_the_site_still_appears() => Withdrawn()
        .With("achtergrond/kanteling.md", PageText.Achtergrond("c6666").Body("Lees [dat](../verhalen/te-snel.md).\n")).Expect(
            "achtergrond/kanteling.md(8,6): waarschuwing KB310: De pagina verhalen/te-snel.md is ingetrokken; de link leidt naar de mededeling daarover. "
            + "Haal de link weg, en wat de tekst over die pagina zegt.",
            "leespaden/eerst-luisteren.md(6,53): waarschuwing KB310: De pagina 'verhalen/te-snel' is ingetrokken; de verwijzing staat niet op de site. "
            + "Haal haar hier weg.",
            "lessen/luister.md(15,20): waarschuwing KB310: De pagina 'verhalen/te-snel' is ingetrokken; de verwijzing staat niet op de site. "
            + "Haal haar hier weg.",
            "patronen/haast.md(6,81): waarschuwing KB310: De pagina 'verhalen/te-snel' is ingetrokken; de verwijzing staat niet op de site. "
            + "Haal haar hier weg.");

    [Fact]
    public void What_another_page_says_about_it_is_published_nowhere()
    {
        var site = Withdrawn().With("situaties/vast.md", PageText.Situatie("g5555").Key("titel", "Wij lopen vast").Key(
            "helpt", "[{pagina: lessen/luister, waarom: Hoe dat gaat.}, {pagina: verhalen/te-snel, waarom: Waarom haast tegenwerkt.}]")).Build();

        Assert.All(site.Outputs, file => Assert.DoesNotContain("haast tegenwerkt", Encoding.UTF8.GetString(file.Value), StringComparison.Ordinal));
        Assert.Contains(site.Outputs, file => Encoding.UTF8.GetString(file.Value).Contains("Hoe dat gaat", StringComparison.Ordinal));
    }

    [Fact]
    public void A_meeting_that_took_it_along_knows_what_is_gone_and_since_when()
    {
        var site = Withdrawn().With("bijeenkomsten/samen-baden.md", PageText.Bijeenkomst("d5555").Key(
            "stukken", "[{pagina: casussen/woerden-zwembad}, {pagina: verhalen/te-snel}]")).Build().Site;

        Assert.Equal(
            "Een verhaal dat hier stond, is op 22 november 2026 weggehaald.",
            Assert.Single(site.PagesOf(ContentType.Bijeenkomst).Single().GonePieces).InWords);
    }

    [Fact]
    public void A_withdrawn_case_is_called_a_case()
    {
        var site = EveryKind.Site()
            .With("casussen/weg.md", "---\nid: c8888\ningetrokken: 2026-11-22\n---\n")
            .With("bijeenkomsten/samen-baden.md", PageText.Bijeenkomst("d5555").Key(
                "stukken", "[{pagina: casussen/woerden-zwembad}, {pagina: casussen/weg}]")).Build().Site;

        Assert.Equal(
            "Een casus die hier stond, is op 22 november 2026 weggehaald.",
            Assert.Single(site.PagesOf(ContentType.Bijeenkomst).Single().GonePieces).InWords);
    }

    [Fact]
    public void A_text_that_is_still_in_the_file_is_a_warning() => Alone(
        "---\nid: c4444\ntitel: Te snel\ningetrokken: 2026-11-22\n---\nHulp die niemand vroeg.\n").Expect(
        $"{Story}: waarschuwing KB511: Deze pagina is ingetrokken, maar in het bestand staat nog: 'titel', de tekst. "
        + "Laat alleen 'id' en 'ingetrokken' staan; docs/redactie.md zegt hoe de tekst ook uit de geschiedenis verdwijnt.");

    [Fact]
    public void An_invalid_day_withdraws_it_all_the_same()
    {
        var site = Alone("---\nid: c4444\ningetrokken: gisteren\n---\n").Build();

        Assert.Equal(FrontMatterRules.BadDate, Assert.Single(site.Problems, problem => problem.Severity == Severity.Error).Rule);
        Assert.Single(SiteViews.All(site.Site).OfType<WithdrawnView>());
    }

    [Fact]
    public void An_id_that_cannot_be_read_is_no_permalink()
    {
        var site = Alone("---\nid: C_fout\ningetrokken: 2026-11-22\n---\n").Build();

        Assert.Equal(FrontMatterRules.BadId, Assert.Single(site.Problems, problem => problem.Severity == Severity.Error).Rule);
        Assert.DoesNotContain(RedirectTable.For(site.Site), rule => rule.To == "/verhalen/te-snel/");
    }

    [Fact]
    public void Its_id_and_address_are_not_for_another_page() => Alone().With("verhalen/later/te-snel.md", PageText.Verhaal("c4444")).Expect(
        "verhalen/later/te-snel.md: fout KB502: Het adres /verhalen/te-snel/ is al van verhalen/te-snel.md. Geef dit bestand een andere naam.",
        "verhalen/later/te-snel.md(2,5): fout KB501: Het id 'c4444' is al van verhalen/te-snel.md. "
        + "Kies een ander id; dat van een ingetrokken pagina blijft van die pagina.");

    [Fact]
    public void A_lesson_is_not_taken_away_like_this() => Complaints.WithLesson(les => les.Key("ingetrokken", "2026-11-22")).Build()
        .Problem(FrontMatterRules.UnknownKey);

    /// <param name="emptied">The file; null for the whole story with the key added.</param>
    private static TestSite Withdrawn(string? emptied = Emptied) => emptied is null
        ? EveryKind.Site().With(Story, PageText.Verhaal("c4444")
            .Key("titel", "Te snel geholpen").Key("vorm", "column").Key("auteur", "[Ans de Vries]").Key("bakens", "[eigen-kracht]")
            .Key("in-het-kort", "Hulp die niemand vroeg.").Key("ingetrokken", "2026-11-22")
            .Key("vragen", "[{id: b22, vraag: \"Wanneer hielp u te snel?\", stap: verkennen}]"))
        : EveryKind.Site().With(Story, emptied);

    private static TestSite Alone(string text = Emptied) => new TestSite().With(Story, text);
}
