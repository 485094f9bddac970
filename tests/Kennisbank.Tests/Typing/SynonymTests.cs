using Kennisbank.Diagnostics;
using Kennisbank.Search;
using Kennisbank.Search.Words;
using Kennisbank.Tests.Sites;

namespace Kennisbank.Tests.Typing;

public class SynonymTests
{
    private static TestSite With(string yaml) => EveryKind.Site().With("synoniemen.yml", yaml);

    [Fact]
    public void A_site_can_do_without_synonyms() => EveryKind.Site().Build().WithoutProblems();

    [Fact]
    public void Words_that_mean_the_same_and_words_that_go_together_are_both_read()
    {
        var lines = With("inwoner: [burger, bewoner]\narmoede:\n  ook: [schulden]\nwijkteam:\n  zelfde: [buurtteam]\n  ook: [sociaal team]\n").Build()
            .Site.Synonyms;

        Assert.Equal(["inwoner=burger,bewoner", "armoede>schulden", "wijkteam=buurtteam", "wijkteam>sociaal team"], lines.Select(line =>
            line.Word.Target + (line.IsMutual ? "=" : ">") + string.Join(",", line.Others.Select(word => word.Target))));
    }

    [Fact]
    public void A_word_on_two_lines_is_reported_with_the_line_to_write() => With("inwoner: [burger]\ngemeente: [Burger]\n").Expect(
        "synoniemen.yml(2,12): waarschuwing KB701: 'Burger' staat ook al bij 'inwoner'. Zet alle woorden die hetzelfde betekenen bij elkaar op één regel.");

    [Fact]
    public void A_word_that_nobody_looks_for_is_pointed_out() => With("luister: [hoe]\n").Expect(
        "synoniemen.yml(1,11): waarschuwing KB702: 'hoe' bestaat alleen uit woorden die bij het zoeken niet meetellen. "
        + "Haal dit synoniem weg, of kies een woord dat iets over een pagina zegt.");

    [Fact]
    public void A_word_that_leads_nowhere_is_reported_once_a_line_with_a_word_that_does() => With("zwembadmeester: [badjuf]\nxqjz:\n  ook: [qqqq]\n").Expect(
        "synoniemen.yml(1,1): waarschuwing KB704: 'zwembadmeester' leidt naar geen enkele pagina: het staat nergens, en geen woord waar het naar verwijst. "
        + "Zet er een woord bij dat wel op de site staat, zoals 'zwembad', of haal het weg.",
        "synoniemen.yml(2,1): waarschuwing KB704: 'xqjz' leidt naar geen enkele pagina: het staat nergens, en geen woord waar het naar verwijst. "
        + "Zet er een woord bij dat wel op de site staat, of haal het weg.",
        "synoniemen.yml(3,9): waarschuwing KB704: 'qqqq' leidt naar geen enkele pagina: het staat nergens, en geen woord waar het naar verwijst. "
        + "Zet er een woord bij dat wel op de site staat, of haal het weg.");

    [Fact]
    public void A_line_without_synonyms_is_not_finished() => With("inwoner: []\n").Expect(
        "synoniemen.yml(1,10): fout KB207: Achter 'inwoner' staat nog niets. Vul iets in, of haal de regel weg als zij niet verplicht is.");

    [Fact]
    public void Another_key_than_ook_is_unknown() => With("armoede:\n  zie: [schulden]\n").Expect(
        "synoniemen.yml(2,3): fout KB203: Onbekende sleutel 'zie' bij 'armoede'. Bekend zijn: ook, zelfde.",
        "synoniemen.yml(2,3): fout KB204: De sleutel 'ook' ontbreekt. Zet een regel 'ook: …' bij de gegevens.");

    [Fact]
    public void One_word_without_brackets_is_reported_with_brackets() => With("inwoner: burger\n").Expect(
        "synoniemen.yml(1,10): fout KB205: Bij 'inwoner' hoort een lijst, maar er staat 'burger'. Zet er rechte haken omheen: 'inwoner: [burger]'.");

    [Fact]
    public void A_program_without_the_word_list_says_so()
    {
        var problems = new List<Problem>();

        SearchChecks.Check(new SearchCorpus(EveryKind.Site().Build().Site, [], WordList.Empty), problems);

        Assert.Equal(
            "synoniemen.yml: advies KB703: De woordenlijst om samenstellingen te splitsen is niet ingebouwd; "
            + "de zoekfunctie gebruikt alleen woorden van de site zelf. "
            + "Bouw het programma opnieuw op een computer met Node.js en toegang tot npm.",
            Assert.Single(problems).ToString());
    }

    [Fact]
    public void The_word_list_was_put_in_when_this_program_was_built() => Assert.True(WordList.Built().Contains("zorg"));
}
