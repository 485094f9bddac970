using Kennisbank.Diagnostics;
using Kennisbank.Tests.Sites;

namespace Kennisbank.Tests.Privacy;

/// <summary>Visible text is what is checked, in any notation, and problems have its location in the file.</summary>
public class VisibleTextTests
{
    private const string Page = Complaints.Page;

    [Theory]
    [InlineData("a line end", "Bel 06-\n12345678 nu.", 8, 5)]
    [InlineData("two blanks and a tab", "Bel 06  \t12345678 nu.", 8, 5)]
    [InlineData("a blank that does not break", "Bel 06\u00A012345678 nu.", 8, 5)]
    [InlineData("a dash", "Bel 06\u201312345678 nu.", 8, 5)]
    [InlineData("a minus sign", "Bel 06\u221212345678 nu.", 8, 5)]
    [InlineData("a number half in bold", "Bel **06**-12345678 nu.", 8, 7)]
    [InlineData("a number with emphasis inside", "Bel 06-1234*5678* nu.", 8, 5)]
    [InlineData("an entity", "Bel 06&#45;12345678 nu.", 8, 5)]
    [InlineData("a digit as an entity", "Bel &#48;6-12345678 nu.", 8, 5)]
    [InlineData("a backslash", "Bel 06\\-12345678 nu.", 8, 5)]
    [InlineData("code", "Bel `06-12345678` nu.", 8, 6)]
    [InlineData("a block of code", "Zo:\n\n```\nbel 06-12345678\n```\n", 11, 5)]
    [InlineData("the words of a link", "Bel [06-12345678](https://kennis.example/) nu.", 8, 6)]
    [InlineData("the address of a link", "[Bel](tel:+31612345678) nu.", 8, 7)]
    [InlineData("an address with codes", "[Bel](tel:%2B31612345678) nu.", 8, 7)]
    [InlineData("the title of a link", "[Bel](https://kennis.example/ \"06-12345678\") nu.", 8, 31)]
    [InlineData("a link that is defined twice", "[Bel] nu.\n\n[Bel]: https://kennis.example/\n[Bel]: https://kennis.example/ \"06-12345678\"", 11, 32)]
    [InlineData("a heading", "## Bel *06*-12345678 nu", 8, 9)]
    [InlineData("a row of a table", "| bel | nummer |\n| --- | --- |\n| mij | 06-12345678 |", 10, 9)]
    [InlineData("a list", "- eerst\n- bel 06-12345678", 9, 7)]
    [InlineData("Arabic digits", "Bel ٠٦-١٢٣٤٥٦٧٨ nu.", 8, 5)]
    [InlineData("wide digits", "Bel ０６-１２３４５６７８ nu.", 8, 5)]
    [InlineData("mathematical digits", "Bel 𝟎𝟔-𝟏𝟐𝟑𝟒𝟓𝟔𝟕𝟖 nu.", 8, 5)]
    [InlineData("digits in circles", "Bel ⓪⑥-①②③④⑤⑥⑦⑧ nu.", 8, 5)]
    public void A_number_is_reported_whatever_it_was_written_with(string how, string text, int line, int column)
    {
        var problem = Complaints.WithText(text).Build().Problems.FirstOrDefault(problem => problem.Rule == PrivacyRules.Phone);

        Assert.True(problem is not null, how);
        Assert.Equal(new Location(Page, line, column), problem.Location);
    }

    [Theory]
    [InlineData("an entity", "Mail jan&#64;voorbeeld.example nu.")]
    [InlineData("a wide sign", "Mail jan＠voorbeeld.example nu.")]
    [InlineData("an address between brackets", "Mail <jan@voorbeeld.example> nu.")]
    [InlineData("an address with a code", "[Mail](mailto:jan%40voorbeeld.example) nu.")]
    [InlineData("the description of an image", "![Mail jan@voorbeeld.example](../afbeeldingen/plein.gif)")]
    [InlineData("HTML", "Mail <span>jan</span>@voorbeeld.example of <!-- jan@voorbeeld.example --> nu.")]
    public void An_address_is_reported_whatever_it_was_written_with(string how, string text) =>
        Assert.True(Complaints.WithText(text).Build().Problems.Any(problem => problem.Rule == PrivacyRules.Email), how);

    [Theory]
    [InlineData("\"Wat vond jan\\x40voorbeeld.example?\"", 17)]
    [InlineData("\"Wat vond jan\\u0040voorbeeld.example?\"", 17)]
    [InlineData("\"Wat \\\"vond\\\" jan\\x40voorbeeld.example?\"", 21)]
    [InlineData("'Wat ''vond'' jan@voorbeeld.example?'", 21)]
    public void An_escape_hides_nothing(string value, int column) => Assert.Equal(
        new Location("lessen/luister.md", 10, column),
        Complaints.WithLesson(les => les.Key("kort", value)).Build().Problem(PrivacyRules.Email).Location);

    [Fact]
    public void A_value_on_two_lines_is_read_as_one() =>
        Complaints.WithLesson(les => les.Key("kort", "Wat vond 06-\n  12345678?")).Build().Problem(PrivacyRules.Phone);

    [Fact]
    public void What_a_chart_says_counts_too() => new TestSite()
        .With(DiagramText.File, DiagramText.List.Replace("Luister eerst", "bel 06-12345678", StringComparison.Ordinal))
        .Build().Problem(PrivacyRules.Phone);

    [Theory]
    [InlineData("afbeeldingen/bel-0612345678.gif")]
    [InlineData("_kladjes/bel_06-12345678.gif")]
    public void The_name_of_a_picture_counts_too(string file) =>
        Assert.Equal(new Location(file), new TestSite().With(file, Pictures.Gif).Build().Problem(PrivacyRules.Phone).Location);

    [Fact]
    public void The_name_of_a_page_counts_too_and_stands_on_no_line() => Assert.Equal(
        new Location("achtergrond/bel-0612345678.md"),
        new TestSite().With("achtergrond/bel-0612345678.md", PageText.Achtergrond("c9999").Body("Hallo.")).Build().Problem(PrivacyRules.Phone).Location);

    [Fact]
    public void A_draft_without_keys_is_read_as_Markdown_all_the_same() =>
        new TestSite().With("lessen/_kladje.md", "Bel **06**-12345678.\n").Build().Problem(PrivacyRules.Phone);

    [Fact]
    public void What_stands_together_in_a_story_is_reported_once_however_far_apart() => Complaints.WithText(
        "Zij is 78.\n\nEr kwam hulp, en een nieuwe buur.\n\n## Later\n\nDe dementie werd erger. Nu woont zij in Beilen.").Expect(
        $"{Page}(8,5): waarschuwing KB816: 'is 78': Leeftijd, ziekte en plaats staan hier bij elkaar. Samen wijzen zij in een kleine plaats één mens aan. "
        + "Laat er één weg, of maak het ruimer: ‘een vrouw van in de veertig’, ‘in het oosten van het land’. "
        + "Is het van niemand, zet het dan letterlijk bij 'privacy-akkoord'.");
}
