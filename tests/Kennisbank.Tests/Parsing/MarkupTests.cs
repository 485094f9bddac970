using Kennisbank.Tests.Sites;

namespace Kennisbank.Tests.Parsing;

public class MarkupTests
{
    private const string Page = Complaints.Page;
    private const string Escape = " Bedoelt u de tekens zelf, zet er dan een \\ voor.";

    [Theory]
    [InlineData("Zie de noot[^2] hier.", "8,12", "[^2]", "voetnoten kent de site niet",
        "Zet de opmerking in de tekst, tussen haakjes, of maak er een link van.")]
    [InlineData("Tekst.\n\n- [ ] eerst\n- klaar\n", "10,3", "[ ]", "vinkjes kent de site niet", "Laat de haken weg; schrijf zo nodig 'klaar:' voor het punt.")]
    [InlineData("Tekst.\n\n1. [x] eerst\n", "10,4", "[x]", "vinkjes kent de site niet", "Laat de haken weg; schrijf zo nodig 'klaar:' voor het punt.")]
    [InlineData("Dit is ~~oud~~ nieuw.", "8,8", "~~oud~~", "doorhalen kan niet", "Laat weg wat doorgehaald is.")]
    [InlineData("Water is H~2~O.", "8,11", "~2~", "verlaagde tekens kunnen niet", "Schrijf ze gewoon, zoals H2O.")]
    [InlineData("Het is 4 m^2^ groot.", "8,11", "^2^", "verhoogde tekens kunnen niet", "Schrijf ze gewoon, zoals m2 of m².")]
    [InlineData("Lees [[eigen kracht]] na.", "8,6", "[[eigen kracht]]", "zo schrijft u hier geen link", "Schrijf [tekst](../map/bestand.md).")]
    [InlineData("Kijk ![[plein.jpg]] maar.", "8,6", "![[plein.jpg]]", "zo schrijft u hier geen link", "Schrijf [tekst](../map/bestand.md).")]
    [InlineData("Een\ntekst {#id} hier.", "9,7", "{#id}", "eigenschappen en codes tussen accolades kent de site niet",
        "Haal ze weg; een kop krijgt vanzelf een anker.")]
    [InlineData("## Kop {.groot}\n\nTekst.", "8,8", "{.groot}", "eigenschappen en codes tussen accolades kent de site niet",
        "Haal ze weg; een kop krijgt vanzelf een anker.")]
    [InlineData("Een {{ veld }} hier.", "8,5", "{{ veld }}", "eigenschappen en codes tussen accolades kent de site niet",
        "Haal ze weg; een kop krijgt vanzelf een anker.")]
    [InlineData("Wijkteam\n: een team in de wijk", "9,1", ": een team in de wijk", "zo'n lijst met omschrijvingen kent de site niet",
        "Maak er een gewone lijst van: - **term**: omschrijving.")]
    [InlineData("Dit is ==belangrijk==.", "8,8", "==belangrijk==", "markeren kan niet", "Gebruik ** voor nadruk: **tekst**.")]
    [InlineData("Dit is ++nieuw++.", "8,8", "++nieuw++", "onderstrepen kan niet", "Gebruik ** voor nadruk: **tekst**.")]
    [InlineData("::: waarschuwing\nPas op.\n:::", "8,1", "::: waarschuwing", "blokken met dubbele punten kent de site niet",
        "Gebruik > voor een citaat of ## voor een kop.")]
    [InlineData("De som $a^2 + b^2$ klopt.", "8,8", "$a^2 + b^2$", "formules kent de site niet", "Schrijf de som in gewone tekens.")]
    [InlineData("Goed zo :smile: hoor.", "8,9", ":smile:", "zo'n code wordt geen plaatje", "Plak het teken zelf, of laat het weg.")]
    [InlineData("Tekst.\n\n+++\n\nTekst.", "10,1", "+++", "deze regel betekent hier niets", "Haal haar weg.")]
    [InlineData("Zij zei <<kom maar, hoor>> en ging.", "8,9", "<<kom maar, hoor>>", "zo schrijft u hier geen citaat", "Gebruik gewone aanhalingstekens.")]
    [InlineData("<<<<<<< HEAD", "8,1", "<<<<<<< HEAD", "dit is een overblijfsel van samenvoegen",
        "Kies welke van de twee teksten blijft, en haal de tekens weg.")]
    [InlineData("> [!NOTE]\n> Let op.", "8,3", "[!NOTE]", "zo'n kader kent de site niet", "Haal de regel weg, of gebruik ** voor nadruk.")]
    [InlineData("• een\n• twee", "8,1", "• een", "dit teken maakt geen lijst", "Begin elk punt met een streepje en een spatie: - tekst.")]
    [InlineData("De laatste regel\\", "8,17", "\\", "hier is geen volgende regel meer", "Haal het teken weg.")]
    [InlineData("| een | twee |\n| drie | vier |", "8,1", "| een | twee |", "dit is geen tabel",
        "Een tabel begint met een regel koppen, daaronder een regel als | --- | --- |, en geen lege regels ertussen.")]
    [InlineData("--- | ---\neen | twee", "8,1", "--- | ---", "dit is geen tabel",
        "Een tabel begint met een regel koppen, daaronder een regel als | --- | --- |, en geen lege regels ertussen.")]
    [InlineData("| kop |\n| --- |\n| ~~oud~~ |", "10,3", "~~oud~~", "doorhalen kan niet", "Laat weg wat doorgehaald is.")]
    public void Markup_that_the_site_does_not_have_is_reported_where_it_stands(string markdown, string place, string shown, string why, string instead) =>
        Complaints.WithText(markdown).Expect($"{Page}({place}): fout KB419: '{shown}' komt zo op de pagina te staan: {why}. {instead}{Escape}");

    [Fact]
    public void A_note_with_an_address_is_no_link_with_words() => Complaints.WithText("Zie de noot[^2] hier.\n\n[^2]: https://voorbeeld.nl/\n").Expect(
        $"{Page}(8,12): fout KB419: '[^2]' wordt hier een link: voetnoten kent de site niet. "
        + "Zet de opmerking in de tekst, tussen haakjes, of maak er een link met woorden van.");

    [Theory]
    [InlineData("Zie https://www.voorbeeld.nl/pad?a=1 voor meer.", "8,5", "https://www.voorbeeld.nl/pad?a=1")]
    [InlineData("Kijk op www.voorbeeld.nl.", "8,9", "www.voorbeeld.nl")]
    [InlineData("**Zie (http://voorbeeld.nl/a)**", "8,8", "http://voorbeeld.nl/a")]
    [InlineData("## https://voorbeeld.nl\n\nTekst.", "8,4", "https://voorbeeld.nl")]
    public void An_address_in_the_text_is_no_link(string markdown, string place, string address) => Complaints.WithText(markdown).Expect(
        $"{Page}({place}): fout KB420: Het adres '{address}' is op de pagina geen link. "
        + $"Schrijf [tekst](adres), of zet het adres tussen < en >, met https:// ervoor.{Escape}");

    [Theory]
    [InlineData("**Let op:**tekst.", "8,1", "**")]
    [InlineData("Hij zei **\"x\"**y.", "8,9", "**")]
    [InlineData("Een *(klein)*woord.", "8,5", "*")]
    [InlineData("**Let op: niet gesloten.", "8,1", "**")]
    [InlineData("**Let op: ** tekst.", "8,1", "**")]
    [InlineData("Dat is ** heel vet ** hoor.", "8,8", "**")]
    [InlineData("** Let op:** tekst.", "8,1", "**")]
    [InlineData("__Let op:__tekst.", "8,1", "__")]
    public void Emphasis_that_does_not_close_is_reported_where_it_begins(string markdown, string place, string signs) => Complaints.WithText(markdown).Expect(
        $"{Page}({place}): fout KB421: '{signs}' komt zo op de pagina te staan: de nadruk begint of eindigt hier niet. "
        + "Zet de tekens tegen de woorden aan, begin en eind allebei, met een spatie erbuiten: **Let op:** tekst. "
        + "Bedoelt u de tekens zelf, zet dan voor elk ervan een \\.");

    [Theory]
    [InlineData("Een [kapot][nergens] woord.", "8,5", "[kapot][nergens]")]
    [InlineData("Een ![x][nergens] woord.", "8,5", "![x][nergens]")]
    [InlineData("Een [nergens][] woord.", "8,5", "[nergens][]")]
    [InlineData("Een [heel **vet** woord][nergens] hier.", "8,5", "[heel vet woord][nergens]")]
    public void A_link_by_a_name_that_stands_nowhere_is_reported(string markdown, string place, string shown) => Complaints.WithText(markdown).Expect(
        $"{Page}({place}): fout KB422: De link '{shown}' heeft geen adres: nergens staat waar die naam voor staat. "
        + $"Zet het adres erachter: [tekst](adres).{Escape}");

    [Theory]
    [InlineData("[hier](https://voorbeeld.nl) en [daar] (../bakens/eigen-kracht.md).", "8,33", "[daar] (../bakens/eigen-kracht.md)")]
    [InlineData("Zie [daar] (https://voorbeeld.nl).", "8,5", "[daar] (https://voorbeeld.nl)")]
    public void A_blank_between_the_brackets_of_a_link_is_reported(string markdown, string place, string shown) => Complaints.WithText(markdown).Expect(
        $"{Page}({place}): fout KB417: Tussen ] en ( staat een spatie, dus '{shown}' is geen link. Schrijf [tekst](adres), aan elkaar.");

    [Theory]
    [InlineData("| a | b |\n| --- | --- |\n| c |", "10,1", "1 cel", 2)]
    [InlineData("| a | b |\n| --- | --- |\n| c | d |\n| e | f | g |", "11,1", "3 cellen", 2)]
    [InlineData("> a | b\n> --- | ---\n> c | d | e", "10,1", "3 cellen", 2)]
    public void A_row_has_as_many_cells_as_there_are_headings(string markdown, string place, string cells, int expected) => Complaints.WithText(markdown)
        .Expect(
            $"{Page}({place}): waarschuwing KB423: Deze rij van de tabel heeft {cells}, de koppen zijn er {expected}. Zet tussen elke twee cellen één |. "
            + "Hoort het teken bij de tekst, schrijf dan \\|.");

    [Theory]
    [InlineData("Tekst.\n\n    Een alinea.", "10,1")]
    [InlineData("Tekst.\n\n\tEen alinea.", "10,1")]
    [InlineData("- punt\n\n      Een alinea.", "10,1")]
    public void A_paragraph_that_becomes_code_is_pointed_out(string markdown, string place) => Assert.Contains(
        $"{Page}({place}): advies KB424: Deze alinea begint met vier spaties of een tab, en komt daarom als code op de pagina. "
        + "Haal de spaties weg. Bedoelt u code, zet er dan een regel ``` boven en onder.",
        Complaints.WithText(markdown).Build().Problems.Select(problem => problem.ToString()));

    [Theory]
    [InlineData("`[^2] ~~x~~ [[y]] {#id} https://voorbeeld.nl **Let op:**tekst ==m==` is code.")]
    [InlineData("```\n- [ ] taak\n~~x~~ www.voorbeeld.nl\n##Kop\n```")]
    [InlineData("[https://www.voorbeeld.nl](https://www.voorbeeld.nl) en <https://www.voorbeeld.nl>.")]
    [InlineData("[hier][bron]\n\n[bron]: https://voorbeeld.nl/")]
    [InlineData("Een keuze [of niet] en [nog een] hier, [1] of [x].")]
    [InlineData("\\~~x\\~~ en \\[[y]] en \\==z== en \\*\\*Let op:\\*\\*tekst en https\\://voorbeeld.nl en www\\.voorbeeld.nl")]
    [InlineData("Het kost $5 of $6, dus samen $11; of US$ 5 = US$ 5.")]
    [InlineData("Van 10:30 tot 11:45: welkom. Let op: 3:2 of a:b:c.")]
    [InlineData("De prijs* is 400 euro** per jaar.\n\n\\* Exclusief btw.")]
    [InlineData("De prijs is 400 euro** en 500 euro** per jaar, of 3 ** 4 ** 5.")]
    [InlineData("2 * 3 * 4 = 24, en 2 ** 3 = 8. Ster: *** en lijn: ______ en __________.")]
    [InlineData("Ongeveer ~5 of ~6 mensen, ~ zo veel. Een ^ dakje, m^2 en 10^6.")]
    [InlineData("Een of/of | en/en, a = b == c, C++ en C++.")]
    [InlineData("Het bestand mijn_map_naam.md en _standaard.yml.")]
    [InlineData("{dit} is tussen accolades, en {dit ook}.")]
    [InlineData("**Let op:** tekst, *klein*, ***beide***, **\"x\"** en (**vet**).")]
    [InlineData("Regel een  \nregel twee\\\nregel drie.")]
    [InlineData("Mail naar redactie op het adres van voorbeeld.nl, of bel.")]
    [InlineData("| a | b |\n| --- | --- |\n| c \\| d | `e|f` |\n|  | g |")]
    [InlineData("Tekst\n    die verder gaat op een ingesprongen regel.")]
    [InlineData("1. een\n\n   nog een alinea\n\n   - punt")]
    public void Ordinary_text_is_no_problem(string markdown) => Complaints.WithText(markdown).ExpectNothing();

    [Fact]
    public void A_text_of_only_punctuation_is_scanned_fast()
    {
        foreach (var sign in new[] { "~~a", "==a", "[^", "$^", "{{", "**a:", "[a](", "[a][", ":a", "|-", "%%a", "<<a", "http://a", "www.a." })
        {
            _ = Complaints.WithText(string.Concat(Enumerable.Repeat(sign, 200_000 / sign.Length))).Build();
        }
    }
}
