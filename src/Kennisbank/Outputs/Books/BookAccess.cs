namespace Kennisbank.Outputs.Books;

/// <summary>
/// What a book offers to readers who do not see, or not well, in the words of schema.org that EPUB Accessibility 1.1 asks for. It does not name a
/// standard that the book conforms to, which somebody has to certify.
/// </summary>
internal static class BookAccess
{
    public static IEnumerable<(string Name, string Value)> Of(BookText text)
    {
        var hasDrawings = text.Documents.Any(document => document.HasDrawings);
        var hasPictures = text.Pictures.Count > 0;
        yield return ("accessMode", "textual");
        if (hasDrawings || hasPictures)
        {
            yield return ("accessMode", "visual");
        }

        yield return ("accessModeSufficient", "textual");
        yield return ("accessibilityFeature", "tableOfContents");
        yield return ("accessibilityFeature", "structuralNavigation");
        yield return ("accessibilityFeature", "readingOrder");
        yield return ("accessibilityFeature", "displayTransformability");
        yield return ("accessibilityFeature", "alternativeText");
        if (hasDrawings)
        {
            yield return ("accessibilityFeature", "longDescription");
        }

        yield return ("accessibilityHazard", "none");
        yield return ("accessibilitySummary", hasDrawings
            ? "Alles is te lezen als tekst, met koppen en een inhoudsopgave. Elke figuur en grafiek heeft een beschrijving, en staat er ook als tekst of tabel."
            : "Alles is te lezen als tekst, met koppen en een inhoudsopgave.");
    }
}
