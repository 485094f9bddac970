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
