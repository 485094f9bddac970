using Kennisbank.Content;
using Kennisbank.Diagnostics;
using Kennisbank.Model;

namespace Kennisbank.Linking;

/// <summary>Links a bijeenkomst to its method, and to the pages that it takes along.</summary>
internal static class BijeenkomstLinks
{
    public static void Link(IReadOnlyList<Page.Builder> pages, PageBook book, List<Problem> problems)
    {
        var methods = pages.Select(builder => builder.Page).Where(page => page.Type == ContentType.Methode).ToList();
        foreach (var builder in pages.Where(builder => builder.Page.Type == ContentType.Bijeenkomst))
        {
            var meeting = (Bijeenkomst)builder.Page.Content;
            builder.Method = MethodOf(meeting, methods, book, problems);
            builder.Pieces = [.. meeting.Pieces.SelectMany(piece => Resolve(piece, book, problems))];
            builder.Steps = [.. builder.Page.Pieces.Select(piece => piece.Page)];
            builder.GonePieces = [.. meeting.Pieces.Select(piece => book.FindWithdrawn(piece.Page.Target)).OfType<WithdrawnPage>()];
        }
    }

    private static Page? MethodOf(Bijeenkomst meeting, IReadOnlyList<Page> methods, PageBook book, List<Problem> problems)
    {
        if (meeting.Method.Target.Length == 0 || book.Resolve([meeting.Method], problems).FirstOrDefault() is not { } page)
        {
            return null;
        }

        if (page.Content is not Methode method)
        {
            problems.Add(ReferenceRules.UnknownPage.At(
                meeting.Method.At, $"'{meeting.Method.Target}' is geen methode.", "Noem een pagina uit methoden.", () => Others(meeting, methods)));
            return null;
        }

        if (method.Head.IsPartial)
        {
            return page;
        }

        if (!method.Kinds.Contains(meeting.Kind))
        {
            problems.Add(ReferenceRules.UnfitMethod.At(
                meeting.Method.At,
                $"De methode '{method.ShortTitle}' past niet bij {meeting.Kind.Title()}.",
                "Kies een andere methode.",
                () => Others(meeting, methods)));
        }
        else if (meeting.People > 0 && !method.Group.Fits(meeting.People))
        {
            problems.Add(ReferenceRules.UnfitMethod.At(
                meeting.PeopleAt,
                $"De methode '{method.ShortTitle}' is voor {method.Group.From} tot {method.Group.To} mensen; hier staat {meeting.People}.",
                "Kies een ander aantal of een andere methode.",
                () => Others(meeting, methods)));
        }

        return page;
    }

    /// <summary>Two methods that do fit.</summary>
    private static string? Others(Bijeenkomst meeting, IReadOnlyList<Page> methods)
    {
        var names = methods
            .Where(page => page.Content is Methode method && method.Kinds.Contains(meeting.Kind) && method.Group.Fits(meeting.People))
            .Take(2)
            .Select(page => page.Content.Name)
            .ToList();
        return names.Count == 0 ? null : $"Wel past: {string.Join(" of ", names)}.";
    }

    private static IEnumerable<TakenAlong> Resolve(Piece piece, PageBook book, List<Problem> problems)
    {
        if (piece.Page.Target.Length == 0)
        {
            yield break;
        }

        foreach (var page in book.Resolve([piece.Page], problems))
        {
            if (page.Type.Profile().HasQuestions)
            {
                yield return new TakenAlong(page, [.. piece.Questions.SelectMany(id => QuestionOf(page, id, problems))]);
            }
            else
            {
                problems.Add(ReferenceRules.UnknownPage.At(
                    piece.Page.At,
                    $"'{piece.Page.Target}' kan niet mee naar een bijeenkomst.",
                    "Kies een les, casus, verhaal, baken, kenmerk, patroon of achtergrond."));
            }
        }
    }

    private static IEnumerable<Question> QuestionOf(Page page, Reference id, List<Problem> problems)
    {
        var questions = page.Content.Head.Questions;
        if (questions.FirstOrDefault(question => question.Id == id.Target) is { } question)
        {
            yield return question;
        }
        else if (!page.Content.Head.IsPartial)
        {
            problems.Add(ReferenceRules.UnknownQuestion.At(
                id.At,
                $"'{page.Content.Name}' heeft geen vraag '{id.Target}'.",
                questions.Count == 0
                    ? "Die pagina heeft geen vragen; laat de lijst hier weg."
                    : $"Kies uit: {string.Join(", ", questions.Select(other => other.Id))}."));
        }
    }
}
