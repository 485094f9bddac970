using Kennisbank.Content;
using Kennisbank.Diagnostics;
using Kennisbank.Parsing;
using Kennisbank.Reading;

namespace Kennisbank.Typing;

internal static class ChecklistReader
{
    public static Checklist Read(MapReader keys, PageHead head, Body body)
    {
        var points = keys.Maps(Keys.Points, Checklist.MaxPoints).Select(item => item.Whole("een punt", ReadPoint)).ToList();
        keys.Require(Keys.Points);
        if (keys.HasList(Keys.Points) && points.Count < Checklist.MinPoints)
        {
            keys.Problems.Add(FrontMatterRules.OutOfRange.At(
                keys.PlaceOf(Keys.Points),
                $"Een checklist telt {Checklist.MinPoints} tot {Checklist.MaxPoints} punten; hier staan er {points.Count}.",
                $"Voeg punten toe, elk met '{Keys.QuestionText}: …'."));
        }

        return new Checklist { Head = head, Body = body, Points = points };
    }

    private static ChecklistPoint ReadPoint(MapReader item) => new(
        QuestionReader.ReadText(item, ChecklistPoint.MaxQuestion),
        item.Text(Keys.Remark, max: ChecklistPoint.MaxRemark),
        item.Text(Keys.Piece) is { } page ? new Reference(SharedText.Of(page), item.PlaceOf(Keys.Piece)) : null);
}
