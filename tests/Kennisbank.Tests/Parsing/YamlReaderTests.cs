using Kennisbank.Tests.Sites;

namespace Kennisbank.Tests.Parsing;

public class YamlReaderTests
{
    private const string Page = Complaints.Page;

    private const string Invalid = "fout KB202: De gegevens zijn vanaf hier niet te lezen. "
        + "Staat er een dubbele punt, hekje of aanhalingsteken in een tekst, zet dan de hele tekst tussen dubbele aanhalingstekens. "
        + "Sluit elk aanhalingsteken en elke haak. Spring in met spaties, niet met tabs.";

    private const string Unsafe = "fout KB209: Een waarde mag niet beginnen met &, * of !: dat heeft in deze gegevens een bijzondere betekenis. "
        + "Zet de waarde tussen dubbele aanhalingstekens.";

    private const string TooDeep = "fout KB209: De gegevens zitten hier te diep in elkaar. Haal haken of ingesprongen regels weg; drie lagen zijn genoeg.";

    private static TestSite WithTitle(string yaml) => new TestSite().With(Page, PageText.Achtergrond("c9999").Key("titel", yaml));

    private static TestSite WithKeys(string yaml) => new TestSite().With(Page, $"---\n{yaml}\n---\nTekst.\n");

    [Theory]
    [InlineData("Samen: hoe dan", "3,13")]
    [InlineData("\"Samen", "3,8")]
    [InlineData("'Samen", "3,8")]
    [InlineData("[Samen", "3,8")]
    [InlineData("\"Samen\\q\"", "3,8")]
    [InlineData("@samen", "3,8")]
    [InlineData("|99\n  Samen", "3,8")]
    public void A_value_that_YAML_cannot_read_is_pointed_at(string yaml, string place) => WithTitle(yaml).Expect($"{Page}({place}): {Invalid}");

    [Theory]
    [InlineData("bronnen:\n\t- bron: handboek", "3,1")]
    [InlineData("id: c9999\nbakens:\n  - a\n \t- b", "5,2")]
    public void A_tab_is_pointed_at_where_it_stands(string yaml, string place) =>
        WithKeys(yaml).Expect($"{Page}({place}): fout KB202: Deze regel begint met een tab. Spring in met spaties.");

    [Theory]
    [InlineData("\"Samen: hoe dan\"")]
    [InlineData("Samen (hoe dan?)")]
    [InlineData("Sámen, en dan: ")]
    [InlineData("\"Ze zei: \\\"samen\\\"\"")]
    public void A_value_between_quotes_may_hold_anything(string yaml) =>
        WithTitle(yaml.TrimEnd(' ', ':')).ExpectNothing();

    [Fact]
    public void An_escape_that_is_no_character_is_a_problem_and_no_crash() =>
        Assert.Equal("KB202", Assert.Single(WithTitle("\"\\UFFFFFFFF\"").Build().Problems, problem => problem.Location.File == Page).Rule.Code);

    [Theory]
    [InlineData("zomaar tekst")]
    [InlineData("- een\n- twee")]
    [InlineData("[een, twee]")]
    public void What_is_no_list_of_keys_is_reported(string yaml) => WithKeys(yaml).Expect(
        $"{Page}(2,1): fout KB202: Hier horen sleutels met waarden te staan. Schrijf elke regel als 'sleutel: waarde'.");

    [Fact]
    public void A_value_without_its_key_is_reported() => new TestSite()
        .With(Page, PageText.Achtergrond("c9999").ToString().Replace("datum:", ": los\ndatum:", StringComparison.Ordinal))
        .Expect($"{Page}(6,3): fout KB202: Voor de dubbele punt staat geen sleutel. Schrijf elke regel als 'sleutel: waarde'.");

    [Fact]
    public void A_second_document_is_reported() => new TestSite().With("site.yml", MinimalSite.Settings + "\n---\ntitel: Nog een\n").Expect(
        "site.yml(9,1): fout KB202: Met een regel '---' of '...' houden de gegevens op, maar er komt nog meer. Haal die regel weg.");

    [Fact]
    public void A_key_that_stands_there_twice_is_reported() => new TestSite()
        .With(Page, PageText.Achtergrond("c9999").ToString().Replace("datum:", "titel: Nog een\ndatum:", StringComparison.Ordinal))
        .Expect($"{Page}(6,1): fout KB208: De sleutel 'titel' staat er twee keer. Haal er één weg.");

    [Theory]
    [InlineData("&anker Samen")]
    [InlineData("*verwijzing")]
    [InlineData("!!python/object Samen")]
    [InlineData("!Let op")]
    public void Anchors_aliases_and_types_are_refused_without_a_word_about_what_they_stand_for(string yaml) =>
        WithTitle(yaml).Expect($"{Page}(3,8): {Unsafe}");

    [Fact]
    public void A_list_that_doubles_itself_stays_small()
    {
        var lines = Enumerable.Range(1, 40).Select(number => $"k{number}: &k{number} [*k{number - 1}, *k{number - 1}]\n");

        var site = WithKeys(string.Concat(lines)).Build();

        Assert.Contains($"{Page}(2,5): {Unsafe}", site.Complaints);
    }

    [Theory]
    [InlineData("[")]
    [InlineData("{a: ")]
    [InlineData("- ")]
    [InlineData("? ")]
    public void Ten_thousand_levels_are_a_problem_and_no_crash(string level)
    {
        var yaml = "diep:\n  " + string.Concat(Enumerable.Repeat(level, 10_000));

        Assert.Contains(TooDeep, Assert.Single(WithKeys(yaml).Build().Complaints), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("\"Bel\\a\"")]
    [InlineData("\"Nul\\0\"")]
    [InlineData("\"Escape\\x1b[31m\"")]
    [InlineData("\"Geen teken\\uFFFE\"")]
    [InlineData("\"Achterstevoren\\u202E\"")]
    public void A_code_for_a_character_that_nobody_sees_is_refused_and_reaches_no_file(string yaml)
    {
        var site = new TestSite().With("lessen/x.md", PageText.Les("c2222").Key("titel", yaml)).Build();

        Assert.Equal(
            ["lessen/x.md(3,8): fout KB109: In deze waarde staat een teken dat niemand ziet. Haal de code met de schuine streep (\\) eruit."],
            site.Complaints);
        Assert.Equal("", site.Json("api/lessen.json").GetProperty("paginas")[0].GetProperty("titel").GetString());
        Assert.NotNull(site.Xml("lessen/feed.xml"));
    }

    [Fact]
    public void Half_an_emoji_is_refused() => WithTitle("\"Feest \\uD83D\"").Expect($"{Page}(3,8): {Invalid}");

    [Fact]
    public void An_emoji_an_accent_and_a_line_break_are_fine() => new TestSite()
        .With("verhalen/x.md", PageText.Verhaal("c2222").Key("titel", "Feest 🎉 in één dag").Key("in-het-kort", "\"Regel een.\\nRegel twee.\""))
        .ExpectNothing();
}
