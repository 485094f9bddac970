using Kennisbank.Diagnostics;
using Kennisbank.Tests.Sites;

namespace Kennisbank.Tests.Search;

public class SearchQuestionTests
{
    private const string Page = "achtergrond/bad.md";

    [Theory]
    [InlineData("Zwemles")]
    [InlineData("in het bad")]
    public void A_question_that_is_in_the_text_adds_nothing(string question)
    {
        var site = EveryKind.Site().With(Page, PageText.Achtergrond("h7777")
            .Key("zoekvragen", $"[\"{question}\", spetteren, baantjes, duiken, chloor]").Body("Een zwemles, in het bad.\n"));

        Assert.Equal(
            $"{Page}(7,14): advies KB705: De zoekvraag '{question}' staat al zo in de tekst van de pagina. "
            + "Kies woorden die er nog niet staan: die van iemand die de vakwoorden niet kent.",
            site.Build().Problem(SearchRules.NeedlessSearchQuestion).ToString());
    }

    [Fact]
    public void A_question_on_ten_pages_is_of_none_of_them()
    {
        var site = EveryKind.Site();
        for (var number = 0; number < 10; number++)
        {
            site.With($"achtergrond/p{number}.md", PageText.Achtergrond($"h777{"bcdfghjkmn"[number]}")
                .Key("titel", $"Pagina {number}").Key("zoekvragen", $"[Waar zwem ik?, a{number}, b{number}, c{number}, d{number}]"));
        }

        site.Expect("achtergrond/p0.md(7,14): waarschuwing KB706: De zoekvraag 'Waar zwem ik?' staat op 10 pagina’s, en onderscheidt er dus geen. "
            + "Laat haar staan op de pagina die het beste antwoord geeft, en haal haar bij de andere weg.");
    }
}
