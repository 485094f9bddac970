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
    [InlineData("**\"Vet\"** en \"*schuin*\", zei zij", "**“Vet”** en “*schuin*”, zei zij")]
    [InlineData("'s Avonds in 't dorp met z'n drieën in '98", "’s Avonds in ’t dorp met z’n drieën in ’98")]
    [InlineData("'s-Hertogenbosch", "’s-Hertogenbosch")]
    [InlineData("de kinderen' en", "de kinderen’ en")]
    [InlineData("[beleidsnota's](nota's.md \"De nota's\") en collega's", "[beleidsnota’s](nota's.md \"De nota's\") en collega’s")]
    [InlineData("[x](https://a.example/b_(c) \"De \\\"d\\\" (e\") en 'f'", "[x](https://a.example/b_(c) \"De \\\"d\\\" (e\") en ‘f’")]
    [InlineData("[x]('zo' open", "[x](‘zo’ open")]
    [InlineData("\"[Een link](a.md)\"", "“[Een link](a.md)”")]
    [InlineData("[x]: a.md \"Titel\"\n\n\"Tekst\"", "[x]: a.md \"Titel\"\n\n“Tekst”")]
    [InlineData("hij zei [zacht]: \"ja\"", "hij zei [zacht]: “ja”")]
    [InlineData("`'code'` en 'tekst'", "`'code'` en ‘tekst’")]
    [InlineData("```\n\"code\"\n```\n\"tekst\"", "```\n\"code\"\n```\n“tekst”")]
    [InlineData("~~~\n\"code\"\n~~~\n\"tekst\" ~ 'en'", "~~~\n\"code\"\n~~~\n“tekst” ~ ‘en’")]
    [InlineData("zie https://voorbeeld.nl/a'b en \"c\"", "zie https://voorbeeld.nl/a'b en “c”")]
    [InlineData("<https://voorbeeld.nl/a'b> is 'mooi'", "<https://voorbeeld.nl/a'b> is ‘mooi’")]
    [InlineData("een <kleiner dan 'teken' zonder einde", "een <kleiner dan ‘teken’ zonder einde")]
    [InlineData("\\'recht\\' en 'krom'", "\\'recht\\' en ‘krom’")]
    [InlineData("Geen teken", "Geen teken")]
    [InlineData("'", "’")]
    [InlineData("`", "`")]
    [InlineData("'\\", "’\\")]
    public void Straight_signs_become_those_of_print(string written, string expected) => Assert.Equal(expected, Typography.Of(written));

    [Fact]
    public void Nothing_else_changes()
    {
        var text = Gen.Elements("'", "\"", "`", "``", "\\", "<", ">", ":", "://", "]", "](", "]:", "(", ")", " ", "\n", "a", "9", "s", ".", "*").ArrayOf().Select(string.Concat);

        Prop.ForAll(text.ToArbitrary(), written => Assert.Equal(written, Typography.AsTyped(Typography.Of(written)))).QuickCheckThrowOnFailure();
    }

    [Fact]
    public void Brackets_that_nothing_closes_keep_no_sign_behind_them_straight() =>
        Assert.EndsWith(" ‘zo’", Typography.Of(string.Concat(Enumerable.Repeat("](", 120_000)) + " 'zo'"), StringComparison.Ordinal);
}
