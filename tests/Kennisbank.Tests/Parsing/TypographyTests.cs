using System.Text;
using FsCheck;
using FsCheck.Fluent;
using Kennisbank.Parsing;

namespace Kennisbank.Tests.Parsing;

public class TypographyTests
{
    [Theory]
    [InlineData("agenda's", "agenda’s")]
    [InlineData("Zo'n \"goed\" idee", "Zo’n “goed” idee")]
    [InlineData("'Ben ik nou gek?' Dat gevoel", "‘Ben ik nou gek?’ Dat gevoel")]
    [InlineData("('eilandsamenwerking')", "(‘eilandsamenwerking’)")]
    [InlineData("zei hij, \"want 'ja' zei ik\".", "zei hij, “want ‘ja’ zei ik”.")]
    [InlineData("\"'Ja'\"", "“‘Ja’”")]
    [InlineData("'s Avonds in 't dorp met z'n drieën in '98", "’s Avonds in ’t dorp met z’n drieën in ’98")]
    [InlineData("de '90er en '70-'80 jaren", "de ’90er en ’70-’80 jaren")]
    [InlineData("de letter 's' en klas '10'", "de letter ‘s’ en klas ‘10’")]
    [InlineData("'s-Hertogenbosch", "’s-Hertogenbosch")]
    [InlineData("de kinderen' en", "de kinderen’ en")]
    [InlineData("\"€ 5.000\" en \"-10\" en \"#1\"", "“€ 5.000” en “-10” en “#1”")]
    [InlineData("65+'er, C#'s en 100%'s", "65+’er, C#’s en 100%’s")]
    [InlineData("een \"…\" en \"&\" en \"+\"", "een “…” en “&” en “+”")]
    [InlineData("het begin \"", "het begin ”")]
    [InlineData("sociaal-\"domein\" en wel/'niet'", "sociaal-“domein” en wel/‘niet’")]
    [InlineData("zie https://voorbeeld.nl/a'b en \"c\"", "zie https://voorbeeld.nl/a'b en “c”")]
    [InlineData("een `accent en 'tekst'", "een `accent en ‘tekst’")]
    [InlineData("Geen teken", "Geen teken")]
    [InlineData("'", "’")]
    public void Straight_quotes_become_typographic(string written, string expected)
    {
        Assert.Equal(expected, Typography.Of(written));
        Assert.Equal(expected, OfMarkdown(written));
    }

    [Theory]
    [InlineData("**\"Vet\"** en \"*schuin*\", zei zij", "**“Vet”** en “*schuin*”, zei zij")]
    [InlineData("*'zo'* en \"**nu**\"", "*‘zo’* en “**nu**”")]
    [InlineData("**PvdA**'er en [CDA](a.md)'er en `C`'s", "**PvdA**’er en [CDA](a.md)’er en `C`’s")]
    [InlineData("een **\"zin\" met** nadruk", "een **“zin” met** nadruk")]
    [InlineData("[beleidsnota's](nota's.md \"De nota's\") en collega's", "[beleidsnota’s](nota's.md \"De nota's\") en collega’s")]
    [InlineData("[x](https://a.example/b_(c) \"De \\\"d\\\" (e\") en 'f'", "[x](https://a.example/b_(c) \"De \\\"d\\\" (e\") en ‘f’")]
    [InlineData("[x]('zo' open", "[x](‘zo’ open")]
    [InlineData("\"[Een link](a.md)\"", "“[Een link](a.md)”")]
    [InlineData("[x]: a.md \"Titel\"\n\n\"Tekst\" [x]", "[x]: a.md \"Titel\"\n\n“Tekst” [x]")]
    [InlineData("hij zei [zacht]: \"ja\"", "hij zei [zacht]: “ja”")]
    [InlineData("![een \"plaatje\"](a'b.png)", "![een “plaatje”](a'b.png)")]
    [InlineData("`'code'` en 'tekst'", "`'code'` en ‘tekst’")]
    [InlineData("een ` en \"tekst\" en\n\nnog een ` erbij", "een ` en “tekst” en\n\nnog een ` erbij")]
    [InlineData("```\n\"code\"\n```\n\"tekst\"", "```\n\"code\"\n```\n“tekst”")]
    [InlineData("~~~\n\"code\"\n~~~\n\"tekst\" ~ 'en'", "~~~\n\"code\"\n~~~\n“tekst” ~ ‘en’")]
    [InlineData("Tekst.\n\n    \"code\"\n\n\"tekst\"", "Tekst.\n\n    \"code\"\n\n“tekst”")]
    [InlineData("- \"een\"\n  'twee'\n- \"drie\"", "- “een”\n  ‘twee’\n- “drie”")]
    [InlineData("> \"een\n> twee\"", "> “een\n> twee”")]
    [InlineData("## De \"kop\"\n\nOnder 't zeil\n\"===\n", "## De “kop”\n\nOnder ’t zeil\n“===\n")]
    [InlineData("| \"a\" | b |\n| --- | --- |\n| zo'n | \\| 'c' |", "| “a” | b |\n| --- | --- |\n| zo’n | \\| ‘c’ |")]
    [InlineData("<https://voorbeeld.nl/a'b> is 'mooi'", "<https://voorbeeld.nl/a'b> is ‘mooi’")]
    [InlineData("een <kleiner dan 'teken' zonder einde", "een <kleiner dan ‘teken’ zonder einde")]
    [InlineData("\\'recht\\' en 'krom'", "\\'recht\\' en ‘krom’")]
    [InlineData("'\\", "‘\\")]
    public void Of_Markdown_only_the_text_changes(string written, string expected) => Assert.Equal(expected, OfMarkdown(written));

    [Fact]
    public void Nothing_else_changes()
    {
        var text = Gen.Elements(
            "'", "\"", "`", "``", "\\", "<", ">", ":", "://", "]", "](", "]:", "(", ")", " ", "    ", "\n", "- ", "| ", "a", "9", "s", ".", "*")
            .ArrayOf().Select(string.Concat);

        Prop.ForAll(text.ToArbitrary(), written =>
        {
            Assert.Equal(written, Typography.AsTyped(Typography.Of(written)));
            Assert.Equal(written, Typography.AsTyped(OfMarkdown(written)));
        }).QuickCheckThrowOnFailure();
    }

    [Fact]
    public void Unclosed_brackets_keep_no_quote_after_them_straight() =>
        Assert.EndsWith(" ‘zo’", OfMarkdown(string.Concat(Enumerable.Repeat("] (", 20_000)) + " 'zo'"), StringComparison.Ordinal);

    private static string OfMarkdown(string written) =>
        Encoding.UTF8.GetString(new MarkdownParser().Parse("pagina.md", written, firstLine: 1, [], new VisibleText(), start: 0).MarkdownUtf8.Span);
}
