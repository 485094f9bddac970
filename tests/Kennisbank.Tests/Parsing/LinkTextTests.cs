using Kennisbank.Tests.Sites;

namespace Kennisbank.Tests.Parsing;

public class LinkTextTests
{
    [Theory]
    [InlineData("[](https://voorbeeld.nl/)")]
    [InlineData("[ ](https://voorbeeld.nl/)")]
    [InlineData("[&nbsp;](https://voorbeeld.nl/)")]
    public void A_link_says_where_it_leads(string link) => Complaints.WithText($"Lees {link} hier.").Expect(
        $"{Complaints.Page}(8,6): fout KB414: Deze link heeft geen tekst. Zet tussen de rechte haken waar de link heen leidt.");

    [Theory]
    [InlineData("[hier](https://voorbeeld.nl/)")]
    [InlineData("[`code`](https://voorbeeld.nl/)")]
    [InlineData("[ ![een plein](../afbeeldingen/plein.gif)](https://voorbeeld.nl/)")]
    [InlineData("<https://voorbeeld.nl/>")]
    public void A_link_with_a_text_or_an_image_is_no_problem(string link) =>
        Complaints.WithText($"Lees {link} hier.").With("afbeeldingen/plein.gif", Pictures.Gif).ExpectNothing();
}
