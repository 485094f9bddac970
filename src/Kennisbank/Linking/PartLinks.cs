using Kennisbank.Content;
using Kennisbank.Diagnostics;
using Kennisbank.Model;

namespace Kennisbank.Linking;

/// <summary>Links the parts of a page that name other pages: what helps, what follows, points of a checklist and opposing views.</summary>
internal static class PartLinks
{
    public static void Link(IReadOnlyList<Page.Builder> pages, PageBook book, List<Problem> problems)
    {
        foreach (var builder in pages)
        {
            var page = builder.Page;
            switch (page.Content)
            {
                case Situatie situatie:
                    builder.Reasons = PageReasonLinks.Resolve(page, situatie.Helps, book, problems);
                    break;
                case Leespad path:
                    builder.Reasons = PageReasonLinks.Resolve(page, path.Onward, book, problems);
                    break;
                case Checklist checklist:
                    builder.Points = [.. checklist.Points.Select(point => Resolve(point, book, problems))];
                    break;
                case Achtergrond { Sides.Count: > 0 } achtergrond:
                    builder.Sides = [.. achtergrond.Sides.Select(side => Resolve(side, book, problems))];
                    break;
            }
        }
    }

    private static LinkedPoint Resolve(ChecklistPoint point, PageBook book, List<Problem> problems) =>
        new(point, point.Page is { } name ? book.Resolve([name], problems).FirstOrDefault() : null);

    /// <summary>An unknown source is reported where the page names its sources, which include this one.</summary>
    private static LinkedSide Resolve(Side side, PageBook book, List<Problem> problems) =>
        new(side, book.FindSource(side.Source.Source.Target), [.. book.Resolve(side.Pages, problems)]);
}
