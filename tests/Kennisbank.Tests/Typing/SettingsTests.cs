using Kennisbank.Tests.Sites;

namespace Kennisbank.Tests.Typing;

public class SettingsTests
{
    private const string Example = "Zie docs/inhoudsmodel.md voor een voorbeeld.";

    private static readonly string[] Lines = MinimalSite.Settings.ReplaceLineEndings("\n").Split('\n');

    private static TestSite With(string key, string yaml) => new TestSite().With(
        "site.yml", string.Join('\n', Lines.Select(line => line.StartsWith(key + ":", StringComparison.Ordinal) ? $"{key}: {yaml}" : line)));

    private static TestSite Without(string key) => new TestSite().With(
        "site.yml", string.Join('\n', Lines.Where(line => !line.StartsWith(key + ":", StringComparison.Ordinal))));

    [Theory]
    [InlineData("titel")]
    [InlineData("ondertitel")]
    [InlineData("welkom")]
    [InlineData("basis-url")]
    [InlineData("contact")]
    [InlineData("security-verloopt")]
    public void A_setting_that_is_missing_is_named(string key) => Without(key).Expect(
        $"site.yml(1,1): fout KB204: De sleutel '{key}' ontbreekt. Zet een regel '{key}: …' bij de gegevens.");

    [Theory]
    [InlineData("taal")]
    [InlineData("repository")]
    public void Other_settings_may_be_left_out(string key) => Without(key).ExpectNothing();

    [Theory]
    [InlineData("basis-url", "kennis.example", "4,12")]
    [InlineData("basis-url", "http://kennis.example/", "4,12")]
    [InlineData("basis-url", "javascript:alert(1)", "4,12")]
    [InlineData("basis-url", "https://naam:wachtwoord@kennis.example/", "4,12")]
    [InlineData("basis-url", "https://kennis.example/?a=b", "4,12")]
    [InlineData("basis-url", "https://kennis.example/#kop", "4,12")]
    [InlineData("basis-url", "https://", "4,12")]
    [InlineData("repository", "git@git.example:proef/site", "6,13")]
    [InlineData("repository", "file:///etc/passwd", "6,13")]
    public void An_address_is_whole_and_safe(string key, string address, string place) => With(key, address).Expect(
        $"site.yml({place}): fout KB205: Bij '{key}' hoort een heel adres dat begint met https:, maar er staat '{address}'. {Example}");

    [Theory]
    [InlineData("redactie@kennis.example")]
    [InlineData("\"mailto:\"")]
    [InlineData("mailto:redactie")]
    [InlineData("tel:0301234567")]
    public void Readers_can_reach_the_editors(string address) => With("contact", address).Expect(
        $"site.yml(7,10): fout KB205: Bij 'contact' hoort een heel adres dat begint met mailto: of https:, maar er staat '{address.Trim('"')}'. {Example}");

    [Theory]
    [InlineData("taal", "\"nl\\\" onload=\\\"x\"", "een taalcode zoals nl", "'nl” onload=“x'", "5,7")]
    [InlineData("taal", "Nederlands", "een taalcode zoals nl", "'Nederlands'", "5,7")]
    [InlineData("titel", "[een, twee]", "één waarde", "een lijst", "1,8")]
    public void A_setting_of_the_wrong_form_says_what_belongs_there(string key, string yaml, string expected, string found, string place) =>
        With(key, yaml).Expect($"site.yml({place}): fout KB205: Bij '{key}' hoort {expected}, maar er staat {found}. {Example}");

    [Theory]
    [InlineData("../..")]
    [InlineData("hoofd tak")]
    [InlineData("\"-x\"")]
    public void A_branch_has_the_name_of_a_branch(string branch) => new TestSite().With("site.yml", MinimalSite.Settings + $"\ntak: {branch}\n").Expect(
        $"site.yml(9,6): fout KB205: Bij 'tak' hoort de naam van een tak, zoals main, maar er staat '{branch.Trim('"')}'. {Example}");

    [Fact]
    public void A_site_stands_at_an_address_of_its_own() => With("basis-url", "https://www.voorbeeld.nl/kennis/").Expect(
        "site.yml(4,12): fout KB205: Bij 'basis-url' hoort een adres zonder map erachter: de site staat op een adres van zichzelf, "
        + $"maar er staat 'https://www.voorbeeld.nl/kennis/'. {Example}");

    [Theory]
    [InlineData("taal", "nl-BE")]
    [InlineData("basis-url", "https://www.voorbeeld.nl")]
    [InlineData("contact", "https://www.voorbeeld.nl/contact/")]
    public void Other_right_values_are_no_problem(string key, string yaml) => With(key, yaml).ExpectNothing();

    [Theory]
    [InlineData("sobber", "Bedoelde u 'sober'?")]
    [InlineData("rijk", "Kies uit: kennisbank, sober. Zie docs/huisstijl.md voor een eigen huisstijl.")]
    public void A_house_style_that_does_not_exist_is_named_with_what_there_is(string name, string advice) =>
        new TestSite().With("site.yml", MinimalSite.Settings + $"\nhuisstijl: {name}\n").Expect(
            $"site.yml(9,12): fout KB510: De huisstijl '{name}' bestaat niet. {advice}");

    [Fact]
    public void A_site_without_a_house_style_gets_the_usual_one()
    {
        Assert.Equal("kennisbank", new TestSite().Build().WithoutProblems().Site.Settings.HouseStyle);
        var sober = new TestSite().With("site.yml", MinimalSite.Settings + "\nhuisstijl: sober\n").Build().WithoutProblems();
        Assert.Equal("sober", sober.Site.Settings.HouseStyle);
    }

    [Fact]
    public void A_misspelt_setting_gets_a_suggestion() => new TestSite().With("site.yml", MinimalSite.Settings + "\nrepo: x\nondertietel: y\n").Expect(
        "site.yml(9,1): fout KB203: Onbekende sleutel 'repo' bij de instellingen. Bedoelde u 'repository'?",
        "site.yml(10,1): fout KB203: Onbekende sleutel 'ondertietel' bij de instellingen. Bedoelde u 'ondertitel'?");

    [Theory]
    [InlineData("- titel\n- welkom\n")]
    [InlineData("titel: \"Zonder einde\n")]
    public void Settings_that_cannot_be_read_are_one_problem(string yaml) =>
        Assert.Contains("KB202", Assert.Single(new TestSite().With("site.yml", yaml).Build().Complaints), StringComparison.Ordinal);

    [Fact]
    public void An_address_of_the_command_line_goes_before_the_one_in_the_file()
    {
        var site = With("basis-url", "https://elders.example/").WithBaseUrl("http://localhost:5080/").Build().WithoutProblems();

        Assert.Equal("http://localhost:5080/", site.Site.Settings.BaseUrl.AbsoluteUri);
    }
}
