using Kennisbank.Content;
using Kennisbank.Diagnostics;
using Kennisbank.Parsing;

namespace Kennisbank.Typing;

internal static class LeespadReader
{
    public static Leespad Read(MapReader keys, PageHead head, Body body)
    {
        var steps = keys.References(Keys.Steps);
        keys.Require(Keys.Steps);
        if (keys.HasList(Keys.Steps) && steps.Count is (< Leespad.MinSteps or > Leespad.MaxSteps))
        {
            keys.Problems.Add(FrontMatterRules.OutOfRange.At(
                keys.PlaceOf(Keys.Steps),
                $"Een leespad telt {Leespad.MinSteps} tot {Leespad.MaxSteps} pagina’s; hier staan er {steps.Count}.",
                $"Noem bij '{Keys.Steps}' de pagina’s in leesvolgorde, als map/naam."));
        }

        return new Leespad
        {
            Head = head,
            Body = body,
            Steps = steps,
            Reader = keys.Text(Keys.Reader, max: Leespad.MaxReader),
            Onward = keys.PageReasons(Leespad.OnwardForm),
        };
    }
}
