using Kennisbank.Content;
using Kennisbank.Diagnostics;
using Kennisbank.Parsing;

namespace Kennisbank.Typing;

/// <summary>Reads the choice that readers may make before they read on.</summary>
internal static class DecisionReader
{
    public static DecisionMoment? Read(MapReader keys, Body body) => keys.Part(Keys.Decision, "een beslismoment", decision =>
    {
        var moment = new DecisionMoment(
            decision.RequiredText(Keys.AfterHeading),
            QuestionReader.ReadText(decision),
            decision.RequiredText(Keys.WorkingTitle, max: DecisionMoment.MaxTitle),
            decision.RequiredText(Keys.Introduction, DecisionMoment.MinIntroduction, DecisionMoment.MaxIntroduction));
        CheckHeading(decision, moment.After, body);
        return moment;
    });

    private static void CheckHeading(MapReader decision, string after, Body body)
    {
        var headings = body.Headings.Where(heading => heading.Level == 2).Select(heading => heading.Text).ToList();
        if (body.IsRead && after.Length > 0 && !headings.Contains(after))
        {
            decision.Problems.Add(FrontMatterRules.WrongType.At(
                decision.PlaceOf(Keys.AfterHeading),
                $"De pagina heeft geen kop '{after}'.",
                "Zet er een kop van de pagina neer, letterlijk.",
                () => Suggestion.DidYouMean(after, headings)));
        }
    }
}
