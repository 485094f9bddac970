using Kennisbank.Diagnostics;
using Kennisbank.Tests.Sites;

namespace Kennisbank.Tests.Parsing;

public class PlainCharactersTests
{
    [Theory]
    [InlineData("\"Bel\\a\"", "Bel")]
    [InlineData("\"Nul\\0\"", "Nul")]
    [InlineData("\"Escape\\x1b[31m\"", "Escape[31m")]
    [InlineData("\"Geen teken\\uFFFE\"", "Geen teken")]
    public void A_character_that_no_file_may_hold_is_refused_and_breaks_nothing(string yaml, string title)
    {
        var site = new TestSite().With("lessen/x.md", PageText.Les("c2222").Key("titel", yaml)).Build();

        Assert.Equal("lessen/x.md(3,8): fout KB209: Deze tekst bevat een onzichtbaar stuurteken. Typ de tekst opnieuw, of plak haar zonder opmaak.", site.Problem(FrontMatterRules.UnsafeYaml).ToString());
        Assert.Equal(title, site.Json("api/lessen.json").GetProperty("paginas")[0].GetProperty("titel").GetString());
        Assert.Contains(title, site.Xml("lessen/feed.xml").Value, StringComparison.Ordinal);
    }

    [Fact]
    public void An_emoji_an_accent_and_a_line_break_are_fine()
    {
        var site = new TestSite()
            .With("verhalen/x.md", PageText.Verhaal("c2222").Key("titel", "Feest 🎉 in één dag").Key("in-het-kort", "\"Regel een.\\nRegel twee.\""))
            .Build()
            .WithoutProblems();

        Assert.Contains("Feest 🎉 in één dag", site.Xml("verhalen/feed.xml").Value, StringComparison.Ordinal);
    }
}
