using Kennisbank.Content;
using Kennisbank.Diagnostics;

namespace Kennisbank.Typing;

/// <summary>Checks a page's text, except where its links lead.</summary>
internal static class BodyChecks
{
    public static void Check(PageContent page, List<Problem> problems)
    {
        // The definition of a term is its summary, so it needs no text. A draft may still be empty.
        if (page.Body is { IsRead: true, WordCount: 0 } && !page.Type.Profile().MayBeEmpty && !page.Head.IsDraft)
        {
            problems.Add(BodyRules.Empty.At(
                new Location(page.File),
                "De pagina heeft geen tekst.",
                "Schrijf onder de gegevens waar de pagina over gaat, of zet er 'concept: ja' bij en laat haar nog even rusten."));
        }

        OwnAdvice.Check(page, problems);
        foreach (var image in page.Body.Images)
        {
            CheckAlt(image.Alt, image.At, problems);
        }

        foreach (var diagram in page.Body.Diagrams)
        {
            CheckAlt(diagram.Alt, diagram.At, problems);
        }
    }

    private static void CheckAlt(string alt, Location at, List<Problem> problems)
    {
        if (alt.Length == 0)
        {
            problems.Add(BodyRules.MissingAlt.At(
                at, "Dit plaatje heeft geen beschrijving.", "Zet tussen de rechte haken wat er te zien is, voor wie het niet ziet."));
        }
    }
}
