using Kennisbank.Content;
using Kennisbank.Editing;

namespace Kennisbank.Tests.Editing;

public class WeakQuestionTests
{
    [Theory]
    [InlineData("Heeft u dat ook?", "Gesloten")]
    [InlineData("Stel dat het mislukt. Zou u het melden?", "Gesloten")]
    [InlineData("Hoeveel wijkteams heeft u?", "Vraagt om een aantal")]
    [InlineData("Wat deed u toen, en wie hielp u?", "Twee in één")]
    [InlineData("Wat vindt u daarvan en hoe doet u het zelf?", "Twee in één")]
    [InlineData("Wat bedoelt de auteur met u?", "Niet over de eigen praktijk")]
    [InlineData("Welke partijen deden mee?", "Niet over de eigen praktijk")]
    public void A_question_that_breaks_a_rule_is_named(string text, string expected) => Assert.Equal(expected, In(text, QuestionStep.Verkennen));

    [Theory]
    [InlineData("Met wie zou u dit morgen bespreken?")]
    [InlineData("Denk aan een gesprek dat stokte. Waardoor kwam dat bij u?")]
    [InlineData("Wat maakt een afspraak van uw team sterk en duidelijk?")]
    [InlineData("Waar in uw gemeente ziet u dat?")]
    [InlineData("Waar ziet u verschil tussen wat u zegt en wat u doet?")]
    public void An_open_question_about_the_readers_practice_is_left_alone(string text) => Assert.Null(In(text, QuestionStep.Verkennen));

    [Fact]
    public void Looking_back_may_be_about_the_piece() => Assert.Null(In("Welke partijen deden mee?", QuestionStep.Terugkijken));

    private static string? In(string text, QuestionStep step) => WeakQuestion.In(new Question("b22", text, step));
}
