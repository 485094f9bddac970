using Kennisbank.Diagnostics;

namespace Kennisbank.Parsing;

/// <summary>Requires an outline without skipped levels, which screen readers navigate by.</summary>
internal static class HeadingChecks
{
    public static void Check(int level, int previous, string text, Location at, List<Problem> problems)
    {
        if (text.Length == 0)
        {
            problems.Add(BodyRules.EmptyHeading.At(at, "Deze kop heeft geen tekst.", "Geef de kop een tekst of haal haar weg."));
        }

        if (level == 1)
        {
            problems.Add(BodyRules.TopHeading.At(
                at, "Een kop met één # is de titel van de pagina, en die staat al in 'titel'.", "Begin koppen in de tekst met ##."));
        }
        else if (level > previous + 1)
        {
            problems.Add(BodyRules.HeadingJump.At(
                at,
                $"Deze kop heeft niveau {level}, {(previous == 1 ? "de titel van de pagina" : "de kop ervoor")} niveau {previous}.",
                $"Gebruik hier {new string('#', previous + 1)}."));
        }
    }
}
