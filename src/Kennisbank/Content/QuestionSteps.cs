namespace Kennisbank.Content;

/// <summary>How content names the steps of a conversation.</summary>
public static class QuestionSteps
{
    public static IReadOnlyList<QuestionStep> All { get; } = Enum.GetValues<QuestionStep>();

    public static string Word(this QuestionStep step) => step switch
    {
        QuestionStep.Terugkijken => "terugkijken",
        QuestionStep.Verkennen => "verkennen",
        QuestionStep.Verdiepen => "verdiepen",
        QuestionStep.Kiezen => "kiezen",
        QuestionStep.Vooruit => "vooruit",
    };
}
