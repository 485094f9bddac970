using Kennisbank.Tests.Sites;

namespace Kennisbank.Tests.Linking;

public class ImageLinkTests
{
    private static TestSite With(string target) => Complaints.WithText($"Kijk: ![een plein]({target})").With("afbeeldingen/stad/plein.gif", Pictures.Gif);

    [Theory]
    [InlineData("../afbeeldingen/plein.gif", "Bedoelde u '../afbeeldingen/stad/plein.gif'?")]
    [InlineData("/afbeeldingen/stad/plein.gif", "Bedoelde u '../afbeeldingen/stad/plein.gif'?")]
    [InlineData("../afbeeldingen/stad/plien.gif", "Bedoelde u '../afbeeldingen/stad/plein.gif'?")]
    [InlineData("../afbeeldingen/stad/plein.png", "Bedoelde u '../afbeeldingen/stad/plein.gif'?")]
    [InlineData("foto.jpg", "Zet het in de map afbeeldingen en schrijf het pad vanaf dit bestand, zoals '../afbeeldingen/foto.jpg'.")]
    [InlineData("../bakens/eigen-kracht.md", "Zet het in de map afbeeldingen en schrijf het pad vanaf dit bestand, zoals '../afbeeldingen/foto.jpg'.")]
    public void An_image_that_is_not_there_gets_a_suggestion(string target, string suggestion) =>
        With(target).Expect($"{Complaints.Page}(8,7): fout KB409: Het plaatje '{target}' is er niet. {suggestion}");

    [Fact]
    public void An_image_without_a_path_is_reported() => With("").Expect(
        $"{Complaints.Page}(8,7): fout KB409: Dit plaatje heeft geen adres. "
        + "Zet tussen de ronde haken het pad naar het plaatje, zoals '../afbeeldingen/foto.jpg'.");

    [Theory]
    [InlineData("../../etc/passwd")]
    [InlineData("../../../geheim.gif")]
    public void An_image_cannot_come_from_outside(string target) => With(target).Expect(
        $"{Complaints.Page}(8,7): fout KB412: Het pad '{target}' leidt buiten de map met inhoud. Tel de stappen '../' nog eens na.");

    [Fact]
    public void An_image_that_is_there_is_no_problem() => With("../afbeeldingen/stad/plein.gif").ExpectNothing();

    [Theory]
    [InlineData("\"Bewoners & 'plein'\"", "Bewoners &amp; &#x27;plein&#x27;")]
    [InlineData("'Op het plein'", "Op het plein")]
    [InlineData("(Op het plein)", "Op het plein")]
    public void The_title_of_an_image_is_shown_as_that_of_a_link_is(string title, string shown)
    {
        var html = With($"../afbeeldingen/stad/plein.gif {title}").Build().WithoutProblems().Text("achtergrond/tekst/index.html");

        Assert.Contains($" loading=\"lazy\" title=\"{shown}\">", html, StringComparison.Ordinal);
    }
}
