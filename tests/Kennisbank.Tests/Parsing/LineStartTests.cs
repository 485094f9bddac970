using Kennisbank.Tests.Sites;

namespace Kennisbank.Tests.Parsing;

public class LineStartTests
{
    private const string Page = Complaints.Page;

    [Theory]
    [InlineData("##\u00A0Kop", "8,1", "##\u00A0Kop")]
    [InlineData("##\u202FKop", "8,1", "##\u202FKop")]
    [InlineData("####\u2009Kop", "8,1", "####\u2009Kop")]
    [InlineData("##\u3000Kop", "8,1", "##\u3000Kop")]
    [InlineData("#\u00A0Kop", "8,1", "#\u00A0Kop")]
    [InlineData("##&nbsp;Kop", "8,1", "##\u00A0Kop")]
    [InlineData("\u00A0## Kop", "8,1", "## Kop")]
    [InlineData("##Kop", "8,1", "##Kop")]
    [InlineData("######Kop", "8,1", "######Kop")]
    [InlineData("####### Kop", "8,1", "####### Kop")]
    [InlineData("Tekst.\n##Kop", "9,1", "##Kop")]
    [InlineData("> Tekst.\n>\n> ##Kop", "10,3", "##Kop")]
    public void What_should_have_been_a_heading_is_reported(string markdown, string place, string shown) => Complaints.WithText(markdown).Expect(
        $"{Page}({place}): fout KB427: '{shown}' maakt geen kop: achter de hekjes hoort een gewone spatie. "
        + "Typ de hekjes en de spatie opnieuw, vooraan op de regel; hoogstens zes hekjes.");

    [Theory]
    [InlineData("-\u00A0punt", "8,1", "-\u00A0punt")]
    [InlineData("*\u202Fpunt", "8,1", "*\u202Fpunt")]
    [InlineData("+\u2003punt", "8,1", "+\u2003punt")]
    [InlineData("1.\u00A0punt", "8,1", "1.\u00A0punt")]
    [InlineData("2)\u00A0punt", "8,1", "2)\u00A0punt")]
    [InlineData("\u00A0- punt", "8,1", "- punt")]
    [InlineData("- een\n-\u00A0twee", "9,1", "-\u00A0twee")]
    public void What_should_have_been_a_list_is_reported(string markdown, string place, string shown) => Complaints.WithText(markdown).Expect(
        $"{Page}({place}): fout KB427: '{shown}' maakt geen lijst: achter het teken hoort een gewone spatie. "
        + "Typ het teken en de spatie opnieuw, vooraan op de regel.");

    [Theory]
    [InlineData("-een\n-twee", "-een")]
    [InlineData("1.Een\n2.Twee", "1.Een")]
    [InlineData("– een\n– twee", "– een")]
    public void Lines_that_look_like_a_list_are_reported(string markdown, string shown) => Complaints.WithText(markdown).Expect(
        $"{Page}(8,1): fout KB427: '{shown}' maakt geen lijst; deze regels komen achter elkaar te staan. "
        + "Begin elk punt met een streepje (-) of nummer en een spatie, met een lege regel boven de lijst.");

    [Fact]
    public void So_is_a_quote() => Complaints.WithText("\u00A0> Een citaat.").Expect(
        $"{Page}(8,1): fout KB427: '> Een citaat.' maakt geen citaat: ervoor staat een spatie die geen gewone is. Typ het begin van de regel opnieuw.");

    [Fact]
    public void One_hash_without_a_space_may_be_a_heading() => Complaints.WithText("Tekst.\n\n#Wat eraan voorafging\n\nTekst.").Expect(
        $"{Page}(10,1): waarschuwing KB425: '#Wat eraan voorafging' lijkt een kop, maar achter het hekje staat geen spatie. "
        + "Schrijf ## met een spatie erachter. Is het geen kop, zet dan een \\ voor het hekje.");

    [Theory]
    [InlineData("#1 is af.\n\n#wmo en #zorg horen bij elkaar.\n\n#WMO2015\n\nPunt #1.")]
    [InlineData("#Zorg is een hashtag.")]
    [InlineData("-5 graden was het.\n\n-1 en\n-2 zijn getallen.")]
    [InlineData("1.250 euro\n2.500 euro")]
    [InlineData("– Nee, zei zij.")]
    [InlineData(">\u00A0Een citaat.")]
    [InlineData("## \u00A0Kop\n\n- \u00A0punt")]
    [InlineData("\\##Kop en\n\\-\u00A0punt")]
    [InlineData("```\n##Kop\n-\u00A0punt\n```")]
    [InlineData("| # | naam |\n| --- | --- |\n| ##1 | -\u00A0x |")]
    [InlineData("– Wat wilt u?\\\n– Rust.")]
    [InlineData("– Wat wilt u?  \n– Rust.")]
    [InlineData("Tekst met\u00A0harde spaties - en streepjes.")]
    public void Ordinary_text_is_no_problem(string markdown) => Complaints.WithText(markdown).ExpectNothing();

    [Fact]
    public void A_heading_of_a_case_may_hold_a_hard_space() => Complaints.WithCase(casus =>
        casus.Body("Zo ging het.\n\n## Wat\u00A0werkte\n\nDit.\n\n## Wat lastig\u202Fwas\n\nDit niet.\n\n## Resultaten\n\nDit.\n")).ExpectNothing();
}
