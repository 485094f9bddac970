using Kennisbank.Content;
using Kennisbank.Diagnostics;
using Kennisbank.Model;

namespace Kennisbank.Linking;

/// <summary>Links the points of the self-assessment to what helps where they are white spots.</summary>
internal static class SelfAssessmentLinks
{
    private static readonly ContentType[] Fit = [ContentType.Les, ContentType.Casus, ContentType.Verhaal];

    /// <returns>Null for a site without one.</returns>
    public static LinkedAssessment? Link(SelfAssessment? assessment, PageBook book, List<Problem> problems)
    {
        if (assessment is null)
        {
            return null;
        }

        var source = book.FindSource(assessment.Source.Target);
        if (source is null)
        {
            problems.Add(ReferenceRules.UnknownSource.At(
                assessment.Source.At, $"Onbekende bron '{assessment.Source.Target}'.", "Noem een bestand uit bronnen, zonder '.md'."));
        }

        var beginnings = assessment.Points.ToDictionary(
            point => point.Id, point => (IReadOnlyList<Beginning>)BeginningsOf(point, book, problems), StringComparer.Ordinal);
        return new LinkedAssessment(assessment, source, beginnings);
    }

    private static List<Beginning> BeginningsOf(AssessmentPoint point, PageBook book, List<Problem> problems)
    {
        var found = point.Beginnings.SelectMany(reference => Resolve(reference, book, problems)).ToList();

        // When a page is unknown, that is what is wrong.
        if (found.Count == point.Beginnings.Count && !found.Any(beginning => beginning.Page.Type == ContentType.Les))
        {
            problems.Add(FrontMatterRules.IncompleteAssessment.At(
                point.Beginnings[0].At, $"Bij '{point.Name}' staat geen les om mee te beginnen.", "Zet er een les bij, bijvoorbeeld 'lessen/elkaar-kennen'."));
        }

        return found;
    }

    private static IEnumerable<Beginning> Resolve(Reference reference, PageBook book, List<Problem> problems)
    {
        var parts = reference.Target.Split('#', 2);
        if (book.Resolve([reference with { Target = parts[0] }], problems).FirstOrDefault() is not { } page)
        {
            yield break;
        }

        if (!Fit.Contains(page.Type))
        {
            problems.Add(ReferenceRules.UnknownPage.At(
                reference.At, $"Met '{parts[0]}' kan niemand beginnen.", "Kies een les, een casus of een verhaal, of een vraag van een les (lessen/x#b22)."));
        }
        else if (parts.Length == 1)
        {
            yield return new Beginning(page, null);
        }
        else if (page.Content.Head.Questions.FirstOrDefault(question => question.Id == parts[1]) is { } question)
        {
            yield return new Beginning(page, question);
        }
        else if (!page.Content.Head.IsPartial)
        {
            problems.Add(ReferenceRules.UnknownQuestion.At(
                reference.At,
                $"'{parts[0]}' heeft geen vraag '{parts[1]}'.",
                $"Kies uit: {string.Join(", ", page.Content.Head.Questions.Select(other => other.Id))}."));
        }
    }
}
