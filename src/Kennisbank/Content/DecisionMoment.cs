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
        new Field<DecisionMoment>(Keys.AfterHeading, moment => new FieldValue.Text(moment.After))
        {
            Required = "ja",
            Form = "een kop (`##`) van de pagina, letterlijk",
            Meaning = "waarna de lezer stopt om eerst zelf te kiezen",
        },
        new Field<DecisionMoment>(Keys.QuestionText, moment => new FieldValue.Text(moment.Question))
        {
            Required = "ja",
            Form = $"één vraag, hoogstens {Content.Question.MaxText} tekens",
            Meaning = "waarvoor iemand in de bron stond",
        },
        new Field<DecisionMoment>(Keys.WorkingTitle, moment => new FieldValue.Text(moment.WorkingTitle))
        {
            Required = "ja",
            Form = $"tekst, hoogstens {MaxTitle} tekens",
            Meaning = "een titel die niet verraadt hoe het afliep",
        },
        new Field<DecisionMoment>(Keys.Introduction, moment => new FieldValue.Text(moment.Introduction))
        {
            Required = "ja",
            Form = $"tekst, {MinIntroduction} tot {MaxIntroduction} tekens",
            Meaning = "hoe het er toen voor stond, zonder de afloop",
        },
    ];
}
