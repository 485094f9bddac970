using Kennisbank.Tests.Sites;

namespace Kennisbank.Tests.Linking;

/// <summary>One bad page hides no other, and is not reported again by everything that links to it.</summary>
public class OneBadPageTests
{
    public static TheoryData<string> Unreadable =>
        new("", "Geen gegevens.", "---\ntitel: \"open\n---\n## Resultaten\n", "---\ntitel: niet gesloten\n", "\0", "---\n*x: y\n---\n## Resultaten\n");

    [Theory]
    [MemberData(nameof(Unreadable))]
    public void A_page_that_cannot_be_read_is_the_only_one_complained_about(string text)
    {
        var site = EveryKind.Site().With("achtergrond/wijzer.md", PageText.Achtergrond("d2222")
            .Key("zie-ook", "[casussen/woerden-zwembad]")
            .Body(
                "Zie [de casus](../casussen/woerden-zwembad.md), "
                + "[hoe](../casussen/woerden-zwembad.md#resultaten) en [het adres](/casussen/woerden-zwembad/)."));

        var complaints = site.With("casussen/woerden-zwembad.md", text).Build().Complaints;

        Assert.NotEmpty(complaints);
        Assert.All(complaints, line => Assert.StartsWith("casussen/woerden-zwembad.md", line, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("bakens/eigen-kracht.md")]
    [InlineData("agendas/veranderagenda.md")]
    [InlineData("bronnen/handboek.md")]
    public void What_carries_a_baken_an_agenda_or_a_source_that_cannot_be_read_is_not_complained_about(string file) =>
        Assert.StartsWith(file, Assert.Single(EveryKind.Site().With(file, "Zomaar tekst.").Build().Complaints), StringComparison.Ordinal);

    [Fact]
    public void The_text_is_checked_even_when_the_keys_cannot_be_read() => new TestSite()
        .With("achtergrond/a.md", "---\ntitel: Samen: hoe dan\n---\n# Kop\n\n[x](y.md)\n")
        .Expect(
            "achtergrond/a.md(2,13): fout KB202: De gegevens zijn vanaf hier niet te lezen. "
            + "Staat er een dubbele punt, hekje of aanhalingsteken in een tekst, zet dan de hele tekst tussen dubbele aanhalingstekens. "
            + "Sluit elk aanhalingsteken en elke haak. Spring in met spaties, niet met tabs.",
            "achtergrond/a.md(4,1): fout KB404: Een kop met één # is de titel van de pagina, en die staat al in 'titel'. Begin koppen in de tekst met ##.",
            "achtergrond/a.md(6,1): fout KB407: De link 'y.md' wijst naar niets. Bedoelde u 'a.md'?");

    [Fact]
    public void Problems_of_all_files_come_at_once_by_file_and_line()
    {
        var complaints = new TestSite()
            .With("lessen/b.md", "x")
            .With("lessen/a.md", PageText.Les("c2222").Key("nummer", "nul").Body("[x](y)\n\n#### Diep\n"))
            .With("achtergrond/c.md", "x")
            .Without("rollen.yml")
            .Build().Problems;

        var places = complaints.Select(problem => problem.Location).ToList();
        Assert.Equal(places.Order(), places);
        Assert.Equal(["KB201", "KB205", "KB407", "KB403", "KB201", "KB508", "KB108"], complaints.Select(problem => problem.Rule.Code));
    }
}
