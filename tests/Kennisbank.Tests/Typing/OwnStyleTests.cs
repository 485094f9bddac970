using Kennisbank.Tests.Sites;

namespace Kennisbank.Tests.Typing;

public class OwnStyleTests
{
    private const string File = "huisstijl/tokens.css";

    private static TestSite With(string tokens) => new TestSite().With(File, tokens);

    [Fact]
    public void A_site_sets_the_tokens_that_differ_from_its_house_style()
    {
        var site = With("""
            /* Onze kleuren. */
            :root {
              --kb-color-accent: light-dark(#7A1F5C, #f0a6d6); /* het paars van het logo */
              --kb-color-ink: light-dark(#123, #fff);
              --kb-color-paper: light-dark(#fefefe, #111);
              --kb-color-on-accent: light-dark(#fff, #000);
              --kb-baken-1: var(--kb-color-ink);
              --kb-font-text: "Open Sans", Arial, sans-serif;
              --kb-title-weight: 700;
              --kb-radius: 0.5rem;
              --kb-shadow: none;
            }

            """).Build().WithoutProblems().Site;

        Assert.Equal("light-dark(#7a1f5c, #f0a6d6)", site.OwnTokens["--kb-color-accent"]);
        Assert.Equal("light-dark(#112233, #ffffff)", site.OwnTokens["--kb-color-ink"]);
        Assert.Equal("var(--kb-color-ink)", site.OwnTokens["--kb-baken-1"]);
        Assert.Equal("\"Open Sans\", Arial, sans-serif", site.OwnTokens["--kb-font-text"]);
    }

    [Fact]
    public void A_site_without_tokens_has_those_of_its_house_style() => Assert.Empty(new TestSite().Build().WithoutProblems().Site.OwnTokens);

    [Theory]
    [InlineData("")]
    [InlineData("/* Nog niets. */\n")]
    [InlineData(":root {\n}\n")]
    [InlineData(".gemeente-theme { --kb-radius: 4px }")]
    public void A_file_may_have_no_token_or_the_class_of_a_theme(string tokens) => With(tokens).ExpectNothing();

    [Fact]
    public void A_token_that_does_not_exist_gets_a_suggestion() => With(":root {\n  --kb-color-acent: #0b557b;\n  --gemeente-blauw: #00f;\n}\n").Expect(
        $"{File}(2,3): fout KB515: Het token '--kb-color-acent' bestaat niet. Bedoelde u '--kb-color-accent'?",
        $"{File}(3,3): fout KB515: Het token '--gemeente-blauw' bestaat niet. Alle tokens staan in docs/huisstijl.md.");

    [Theory]
    [InlineData("--kb-color-accent", "blauw")]
    [InlineData("--kb-color-accent", "rgb(0 0 0)")]
    [InlineData("--kb-color-accent", "var(--kb-color-blauw)")]
    [InlineData("--kb-color-accent", "url(https://spion.example/)")]
    [InlineData("--kb-font-text", "Arial")]
    [InlineData("--kb-font-text", "\"Arial, sans-serif")]
    [InlineData("--kb-font-text", "url(x), serif")]
    [InlineData("--kb-title-weight", "bold")]
    [InlineData("--kb-radius", "3rem")]
    [InlineData("--kb-radius", "rond")]
    [InlineData("--kb-shadow", "0 0 2px #000")]
    public void A_value_of_another_kind_is_refused(string token, string value) => Assert.StartsWith(
        $"{File}(2,{token.Length + 5}): fout KB516: '{value}' past niet bij '{token}'. Hier hoort ",
        Assert.Single(With($":root {{\n  {token}: {value};\n}}\n").Build().Complaints),
        StringComparison.Ordinal);

    [Fact]
    public void A_token_stands_there_once() => With(":root {\n  --kb-radius: 0;\n  --kb-radius: 4px;\n}\n").Expect(
        $"{File}(3,3): fout KB516: Het token '--kb-radius' staat er twee keer. Haal er één weg.");

    [Theory]
    [InlineData("body { color: red }")]
    [InlineData(":root { --kb-radius: 0; }\n@import url(https://spion.example/x.css);")]
    [InlineData(":root { --kb-radius: 0;")]
    public void Other_rules_do_not_belong_there(string css) => With(css).Expect(
        $"{File}(1,1): fout KB514: Dit bestand is niet te lezen: er hoort één blok in met tokens, en anders niets. "
        + "Schrijf ':root {', dan op elke regel een token zoals '--kb-color-accent: #0b557b;', en sluit af met '}'.");

    [Fact]
    public void A_line_without_a_token_is_named() => With(":root {\n  --kb-radius: 0;\n  kleur: rood;\n}\n").Expect(
        $"{File}(3,3): fout KB514: Hier hoort een token met een waarde, maar er staat 'kleur: rood'. "
        + "Schrijf bijvoorbeeld '--kb-color-accent: #0b557b;', met een puntkomma erachter.");

    [Fact]
    public void Text_that_is_hard_to_read_is_named_with_a_shade_that_is_not() => With("""
        :root {
          --kb-color-accent: light-dark(#f0c020, #8accec);
        }
        """).Expect(
        $"{File}(2,22): fout KB517: '--kb-color-accent' (#f0c020) is in het licht niet goed te zien op '--kb-color-paper' (#ffffff): "
        + "het contrast is 1,7 op 1, en er is 4,5 op 1 nodig. Neem voor '--kb-color-accent' in het licht bijvoorbeeld #8e7213.",
        $"{File}(2,22): fout KB517: '--kb-color-on-accent' (#ffffff) is in het licht niet goed te zien op '--kb-color-accent' (#f0c020): "
        + "het contrast is 1,7 op 1, en er is 4,5 op 1 nodig. Neem voor '--kb-color-on-accent' in het licht bijvoorbeeld #525252.");

    [Fact]
    public void Another_file_does_not_belong_beside_the_tokens() => Assert.Contains(
        "huisstijl/logo.svg: fout KB104: Dit bestand hoort hier niet.",
        Assert.Single(new TestSite().With("huisstijl/logo.svg", "<svg/>").Build().Complaints),
        StringComparison.Ordinal);

    [Fact]
    public void Names_of_people_in_a_comment_are_found_as_in_any_file() => Assert.Contains(
        With("/* Vraag het j.jansen@gemeente-woerden.nl. */\n").Build().Problems, problem => problem.Location.File == File);
}
