using Kennisbank.Model;
using Kennisbank.Tests.Sites;
using Kennisbank.Views;

namespace Kennisbank.Tests.Views;

public class QuestionsViewTests
{
    private static readonly Site Site = EveryKind.Site().Build().WithoutProblems().Site;

    [Fact]
    public void Each_question_stands_once_under_the_first_baken_of_its_page_or_under_its_agenda() => Assert.Equal(
        [
            "Eigen kracht: c2222-b22 c3333-b22 c3333-b23 c4444-b22",
            "De veranderagenda: Gemeente Burger",
        ],
        new QuestionsView(Site).Groups.Where(group => group.Questions.Count > 0).Select(group =>
            $"{group.Title}: {string.Join(' ', group.Questions.Select(question => question.Role?.Title ?? question.Key))}"));

    [Fact]
    public void Questions_are_narrowed_by_what_some_of_them_have_and_each_choice_counts_its_questions()
    {
        var choices = new QuestionsView(Site).Choices;

        Assert.Equal(["stap", "rol", "soort", "agenda", "thema"], choices.Select(choice => choice.Name));
        Assert.Equal(
            ["Gemeente 5", "Burger 1"],
            choices.Single(choice => choice.Name == "rol").Options.Select(option => $"{option.Title} {option.Count}"));
        Assert.Equal(6, choices.Single(choice => choice.Name == "soort").Options.Sum(option => option.Count));
    }

    [Fact]
    public void A_conversation_starts_with_what_the_agendas_ask_of_a_role() => Assert.Equal(
        ["Gemeente: Wat laat u los?", "Burger: Wat kunt u zelf?"],
        new StarterView(Site).Roles.Select(role => $"{role.Role.Title}: {role.Questions.Single().Text}"));
}
