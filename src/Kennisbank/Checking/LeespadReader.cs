using Kennisbank.Content;
using Kennisbank.Diagnostics;
using Kennisbank.Parsing;

namespace Kennisbank.Checking;

internal static class LeespadReader
{
    private const int MinSteps = 3;
    private const int MaxSteps = 8;

    /// <summary>In characters: what fits on one line of a phone.</summary>
    private const int MaxReader = 40;

    public static Leespad Read(MapReader keys, PageHead head, Body body)
    {
        var steps = keys.References(Keys.Steps);
        if (keys.Node(Keys.Steps) is null)
        {
            keys.ReportMissing(Keys.Steps);
        }
        else if (keys.HasList(Keys.Steps) && steps.Count is (< MinSteps or > MaxSteps))
        {
            keys.Problems.Add(FrontMatterRules.OutOfRange.At(
                keys.PlaceOf(Keys.Steps),
                $"Een leespad telt {MinSteps} tot {MaxSteps} pagina’s; hier staan er {steps.Count}.",
                $"Noem bij '{Keys.Steps}' de pagina’s in leesvolgorde, als map/naam."));
        }

        return new Leespad { Head = head, Body = body, Steps = steps, Reader = keys.Text(Keys.Reader, max: MaxReader) };
    }
}
