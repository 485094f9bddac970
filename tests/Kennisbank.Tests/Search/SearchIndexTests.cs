using FsCheck;
using FsCheck.Fluent;
using Kennisbank.Search.Words;
using Kennisbank.Tests.Sites;

namespace Kennisbank.Tests.Search;

public class SearchIndexTests
{
    private const string Lesson = "/lessen/luister/";
    private const string Case = "/casussen/woerden-zwembad/";

    private static IndexReader Index(TestSite site) => new(site.Build());

    [Theory]
    [InlineData("luister", Lesson)]
    [InlineData("wacht", Lesson)]
    [InlineData("zwembad", Case)]
    [InlineData("leden", Case)]
    [InlineData("lid", Case)]
    public void A_word_of_a_page_finds_the_page(string word, string page) => Assert.Contains(page, Index(EveryKind.Site()).PagesOf(word));

    [Theory]
    [InlineData("armoede")]
    [InlineData("loket")]
    public void A_part_of_a_compound_finds_the_page(string part)
    {
        var index = Index(EveryKind.Site().With("achtergrond/armoede.md", PageText.Achtergrond("c7777").Body("Het armoedeloket.\n")));

        Assert.Equal(["/achtergrond/armoede/"], index.PagesOf(part));
    }

    [Fact]
    public void A_word_of_a_zoekvraag_counts_more_than_a_word_of_the_text()
    {
        var index = Index(EveryKind.Site()
            .With("achtergrond/een.md", PageText.Achtergrond("c7777").Body("Wij leren zwemmen en vissen.\n"))
            .With("achtergrond/twee.md", PageText.Achtergrond("d7777").Key("zoekvragen", "[vissen, a1, b1, c1, d1]").Body("Wij leren zwemmen.\n")));

        Assert.True(index.ImpactOf("vissen", "/achtergrond/twee/") > index.ImpactOf("vissen", "/achtergrond/een/"));
    }

    [Theory]
    [InlineData("steunen", "gesteund")]
    [InlineData("samenwerken", "samengewerkt")]
    [InlineData("overslaan", "overgeslagen")]
    public void A_verb_finds_the_page_with_its_participle_and_the_other_way_round(string verb, string participle)
    {
        var index = Index(EveryKind.Site()
            .With("achtergrond/een.md", PageText.Achtergrond("c7777").Body($"Wij willen {verb}.\n"))
            .With("achtergrond/twee.md", PageText.Achtergrond("d7777").Body($"Er is {participle}.\n")));

        Assert.All([verb, participle], word => Assert.Equal(["/achtergrond/een/", "/achtergrond/twee/"], index.PagesOf(word).Order(StringComparer.Ordinal)));
    }

    [Fact]
    public void A_word_that_only_looks_like_a_participle_stays_apart()
    {
        var index = Index(EveryKind.Site().With("achtergrond/een.md", PageText.Achtergrond("c7777").Body("Een gebied met bieren.\n")));

        Assert.Empty(index.PagesOf("bie"));
        Assert.Equal(["/achtergrond/een/"], index.PagesOf("gebied"));
    }

    [Fact]
    public void A_word_that_tells_nothing_is_only_looked_for_in_titles()
    {
        var index = Index(EveryKind.Site().With("achtergrond/er-was-eens.md", PageText.Achtergrond("c7777").Key("titel", "Er was eens").Body("Dit is het.\n")));

        Assert.Equal(["/achtergrond/er-was-eens/"], index.PagesOf("was"));
        Assert.Empty(index.PagesOf("dit"));
    }

    [Fact]
    public void A_word_on_more_than_a_thousand_pages_keeps_the_pages_it_counts_most_on()
    {
        var site = EveryKind.Site();
        for (var number = 0; number < 1010; number++)
        {
            var title = number % 100 == 99 ? $"Stroopwafel {number}" : $"Pagina {number}";
            site.With($"achtergrond/p{number}.md", PageText.Achtergrond($"x{number:0000}").Key("titel", title).Body("Bij de stroopwafel.\n"));
        }

        var found = Index(site).PagesOf("stroopwafel");

        Assert.Equal(1000, found.Count);
        Assert.Superset(Enumerable.Range(0, 10).Select(hundred => $"/achtergrond/p{(hundred * 100) + 99}/").ToHashSet(), found.ToHashSet());
    }

    [Fact]
    public void Words_with_a_hyphen_are_found_apart_and_together()
    {
        var index = Index(EveryKind.Site().With("achtergrond/mail.md", PageText.Achtergrond("c7777").Body("Stuur een e-mail.\n")));

        Assert.All(["mail", "email"], word => Assert.Equal(["/achtergrond/mail/"], index.PagesOf(word)));
    }

    [Theory]
    [InlineData("De plannen van het wijkteam", "plan wijkteam=")]
    [InlineData("Wijkteam", "wijkteam=")]
    [InlineData("Er was eens", "er was eens=")]
    public void A_whole_title_finds_its_page_whatever_its_small_words(string title, string term)
    {
        var index = Index(EveryKind.Site().With("achtergrond/titel.md", PageText.Achtergrond("c7777").Key("titel", title).Body("Wijkteam.\n")));

        Assert.Equal(["/achtergrond/titel/"], index.PagesOf(term));
    }

    [Fact]
    public void The_text_of_a_link_finds_the_page_that_it_leads_to()
    {
        var index = Index(EveryKind.Site()
            .With("achtergrond/een.md", PageText.Achtergrond("c7777").Body("Over [dakloze stroopwafels](twee.md) en [veel **stroopwafels & zo**](twee.md).\n"))
            .With("achtergrond/twee.md", PageText.Achtergrond("d7777").Body("Iets anders.\n")));

        Assert.Equal(["/achtergrond/een/", "/achtergrond/twee/"], index.PagesOf("stroopwafels").Order(StringComparer.Ordinal));
        Assert.Empty(index.PagesOf("amp"));
    }

    [Theory]
    [InlineData("situaties/kwijt.md", "helpt", "{pagina: achtergrond/een, waarom: Wat eierkoek doet.}, {pagina: achtergrond/twee, waarom: Wat koek doet.}")]
    [InlineData("patronen/kwijt.md", "gezien", "{pagina: achtergrond/een, wat: De eierkoek was op.}, {pagina: achtergrond/twee, wat: De koek was op.}")]
    public void Why_a_page_names_another_finds_that_one_and_so_does_its_title(string path, string key, string reasons)
    {
        var kind = path.StartsWith("situaties", StringComparison.Ordinal) ? PageText.Situatie("e7777") : PageText.Patroon("e7777");
        var index = Index(EveryKind.Site()
            .With("achtergrond/een.md", PageText.Achtergrond("c7777"))
            .With("achtergrond/twee.md", PageText.Achtergrond("d7777"))
            .With(path, kind.Key("titel", "De stroopwafel is zoek").Key(key, $"[{reasons}]")));

        Assert.Contains("/achtergrond/een/", index.PagesOf("eierkoek"));
        Assert.Superset(new HashSet<string> { "/achtergrond/een/", "/achtergrond/twee/" }, index.PagesOf("stroopwafel").ToHashSet());
    }

    [Theory]
    [InlineData("Het Centrum voor Jeugd en Gezin (CJG) is open.", "cjg", "centrum jeugd gezin=1")]
    [InlineData("De geestelijke gezondheidszorg (ggz) en de Geestelijke Gezondheidszorg (GGZ).", "ggz", "geestelijk gezondheidszorg=1")]
    public void A_short_form_that_a_text_explains_finds_the_whole_name(string text, string shortForm, string name)
    {
        var index = Index(EveryKind.Site().With("achtergrond/een.md", PageText.Achtergrond("c7777").Body(text + "\n")));

        Assert.Contains(name, index.SynonymsOf(shortForm));
    }

    [Fact]
    public void A_short_form_of_a_title_is_made_unless_it_is_a_word()
    {
        var index = Index(EveryKind.Site()
            .With("achtergrond/een.md", PageText.Achtergrond("c7777").Key("titel", "Vereniging Stroopwafel Genieters"))
            .With("achtergrond/twee.md", PageText.Achtergrond("d7777").Key("titel", "Limburgse Eierkoek Sociëteit")));

        Assert.Equal(["vereniging stroopwafel genieter=1"], index.SynonymsOf("vsg"));
        Assert.DoesNotContain("limburgs eierkoek societeit=1", index.SynonymsOf("les"));
    }

    [Fact]
    public void A_table_is_searched_except_on_a_page_about_the_site_itself()
    {
        const string Table = "| stroopwafel | b |\n| --- | --- |\n| koek | c |\n\nNa de tafel.\n";
        var index = Index(EveryKind.Site()
            .With("achtergrond/een.md", PageText.Achtergrond("c7777").Body(Table))
            .With("paginas/twee.md", PageText.Pagina("d7777").Body(Table)));

        Assert.Equal(["/achtergrond/een/"], index.PagesOf("stroopwafel"));
        Assert.Equal(["/achtergrond/een/", "/twee/"], index.PagesOf("tafel").Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("bakenkaart", "/bakenkaart/")]
    [InlineData("gespreksstarter", "/gespreksstarter/")]
    [InlineData("intervisie", "/intervisie/")]
    [InlineData("woerden", "/gemeenten/woerden/")]
    [InlineData("utrecht", "/gemeenten/")]
    [InlineData("verhalen", "/verhalen/")]
    public void Lists_overviews_and_tools_are_found_by_their_names(string word, string address) =>
        Assert.Contains(address, Index(EveryKind.Site()).PlacesOf(word));

    [Fact]
    public void Words_that_mean_the_same_inherit_what_one_of_them_also_finds()
    {
        var index = Index(EveryKind.Site().With("synoniemen.yml", "bassin:\n  zelfde: [plons]\n  ook: [zwembad]\n"));

        Assert.Equal(["zwembad=0"], index.SynonymsOf("bassin"));
        Assert.Equal(["zwembad=2"], index.SynonymsOf("plons"));
    }

    [Fact]
    public void A_draft_is_not_in_the_index()
    {
        var site = EveryKind.Site().With("achtergrond/geheim.md", PageText.Achtergrond("c7777").Key("concept", "ja").Body("Onvindbaar woord.\n"));

        Assert.Empty(Index(site).PagesOf("onvindbaar"));
        Assert.NotEmpty(Index(site.WithDrafts()).PagesOf("onvindbaar"));
    }

    [Fact]
    public void The_name_of_the_folder_changes_with_any_text_and_only_then()
    {
        var name = Index(EveryKind.Site()).Folder;

        Assert.Equal(name, Index(EveryKind.Site().CreatedInReverse()).Folder);
        Assert.NotEqual(name, Index(EveryKind.Site().With("achtergrond/nieuw.md", PageText.Achtergrond("c7777"))).Folder);
    }

    [Fact]
    public void Every_word_of_random_pages_can_be_read_back()
    {
        var word = Gen.Elements("zorg", "jeugdzorg", "wijkteams", "coöperatie", "agenda’s", "Wmo-loket", "42", "Ελλάδα", "x", "huizen", "processen");
        var pages = Gen.NonEmptyListOf(Gen.NonEmptyListOf(word).Select(words => string.Join(' ', words))).Select(texts => texts.Take(12).ToList());

        Check.One(Config.QuickThrowOnFailure.WithMaxTest(25), Prop.ForAll(pages.ToArbitrary(), AssertReadBack));
    }

    private static void AssertReadBack(List<string> texts)
    {
        var site = new TestSite();
        for (var number = 0; number < texts.Count; number++)
        {
            site.With($"achtergrond/pagina-{number}.md", PageText.Achtergrond($"c{number + 2000}"[..5]).Body(texts[number] + "\n"));
        }

        var index = Index(site);
        for (var number = 0; number < texts.Count; number++)
        {
            foreach (var word in PhraseWords(texts[number]))
            {
                Assert.Contains($"/achtergrond/pagina-{number}/", index.PagesOf(word));
            }
        }
    }

    private static List<string> PhraseWords(string text)
    {
        var scanner = new WordScanner(System.Text.Encoding.UTF8.GetBytes(text), isHtml: false, new char[WordScanner.MaxLength]);
        var words = new List<string>();
        while (scanner.Next())
        {
            words.Add(scanner.Word.ToString());
        }

        return words;
    }
}
