using Kennisbank.Content;
using Kennisbank.Diagnostics;

namespace Kennisbank.Typing.Readability;

/// <summary>Advises against openings that return on many pages, on each of them: any can do with another.</summary>
internal static class OpeningAdvice
{
    public static void Check(IEnumerable<PageContent> pages, List<Problem> problems)
    {
        foreach (var opening in Openings.Of(pages))
        {
            problems.AddRange(opening.Places.Select(place => BodyRules.CommonOpening.At(
                place,
                $"Op {opening.Pages} pagina’s opent een zin of kop met '{opening.Words}'; op hoogstens {Openings.MostPages} valt dat niet op.",
                "Begin deze zin anders. De opdracht 'openings' zegt waar de andere staan.")));
        }
    }
}
