using Kennisbank.Content.Fields;

namespace Kennisbank.Content;

/// <summary>A choice that somebody in the source had to make, for readers to make first.</summary>
/// <param name="After">Text of the heading of the section after which the reader stops.</param>
/// <param name="WorkingTitle">A title that does not give the outcome away.</param>
/// <param name="Introduction">The situation at that moment, without the outcome.</param>
public sealed record DecisionMoment(string After, string Question, string WorkingTitle, string Introduction)
{
    /// <summary>In characters.</summary>
    public const int MaxTitle = 80;

    /// <summary>In characters.</summary>
    public const int MinIntroduction = 20;

    /// <summary>In characters.</summary>
    public const int MaxIntroduction = 400;

    public static IReadOnlyList<Field> Fields { get; } =
    [
        TextField.Required<DecisionMoment>(Keys.AfterHeading, "waarna de lezer stopt om eerst zelf te kiezen", moment => moment.After) with
        {
            Form = "een kop (`##`) van de pagina, letterlijk",
        },
        TextField.Required<DecisionMoment>(Keys.QuestionText, "waarvoor iemand in de bron stond", moment => moment.Question) with
        {
            Form = $"één vraag, hoogstens {Content.Question.MaxText} tekens",
        },
        TextField.Required<DecisionMoment>(Keys.WorkingTitle, "een titel die niet verraadt hoe het afliep", moment => moment.WorkingTitle, max: MaxTitle),
        TextField.Required<DecisionMoment>(
            Keys.Introduction, "hoe het er toen voor stond, zonder de afloop", moment => moment.Introduction, MinIntroduction, MaxIntroduction),
    ];
}
